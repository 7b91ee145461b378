package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pbcore.ledger.chain.CanonicalJson;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.Quoted;
import org.pbcore.model.term.Term;

/** The record that every ledger begins with: which format, which digest, whose ledger. */
record LedgerFormat(String origin, HashAlgorithm algorithm) {
    static final int FORMAT = 1;

    private static final Pattern TEXT =
            Pattern.compile("\\{\"algorithm\":\"([^\"\\\\]+)\",\"format\":(\\d{1,9}),\"origin\":\"(.+)\"}");

    static LedgerFormat of(LedgerOptions options) {
        return new LedgerFormat(options.origin(), options.algorithm());
    }

    /** Reads a format record; refuses every other format and algorithm. */
    static LedgerFormat parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new LedgerFormatException("格式记录已损坏 the format record is damaged");
        }
        if (Integer.parseInt(matcher.group(2)) != FORMAT) {
            throw LedgerFormatException.unsupported(
                    "不支持的格式 an unsupported format: " + matcher.group(2) + "; this release reads " + FORMAT);
        }
        HashAlgorithm algorithm = Term.find(HashAlgorithm.class, matcher.group(1))
                .orElseThrow(() -> LedgerFormatException.unsupported("不支持的算法 an unsupported algorithm"));
        LedgerFormat format = new LedgerFormat(Quoted.unescape(matcher.group(3)), algorithm);
        if (!format.text().equals(text)) {
            throw new LedgerFormatException("格式记录已损坏 the format record is damaged");
        }
        return format;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        out.append("{\"algorithm\":\"")
                .append(algorithm.code())
                .append("\",\"format\":")
                .append(FORMAT);
        out.append(",\"origin\":");
        CanonicalJson.string(origin, out);
        return out.append('}').toString();
    }

    /** The hash that the first entry of a unit names as the one before it. */
    String genesis(String unit, MessageDigest digest) {
        String record = text();
        String genesis = record.substring(0, record.length() - 1) + ",\"unit\":\"" + unit + "\"}";
        return HashAlgorithm.hex(digest.digest(genesis.getBytes(StandardCharsets.UTF_8)));
    }

    Head emptyHead(String unit) {
        return new Head(unit, 0, 0, genesis(unit, algorithm.newDigest()));
    }
}
