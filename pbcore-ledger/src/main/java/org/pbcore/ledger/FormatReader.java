package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.chain.CanonicalScanner;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.Quoted;
import org.pbcore.model.term.Term;

/** Reads a format record from left to right; whatever its length and whatever it says, it is read or refused. */
final class FormatReader {
    private static final byte[] ALGORITHM = ascii("{\"algorithm\":");
    private static final byte[] NUMBER = ascii(",\"format\":");
    private static final byte[] ORIGIN = ascii(",\"origin\":");
    private static final byte[] UNITS = ascii(",\"units\":[");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] CLOSE = ascii("]");
    private static final byte[] END = ascii("}");

    private final byte[] text;
    private final CanonicalScanner scanner = new CanonicalScanner();

    FormatReader(byte[] text) {
        this.text = text;
        scanner.begin(text, 0);
    }

    private static byte[] ascii(String expected) {
        return expected.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads the record; what stands behind the number of another format is that format's affair.
     *
     * @throws LedgerFormatException when it is damaged, or of a format or algorithm that is not known
     */
    LedgerFormat read() {
        expect(ALGORITHM);
        String algorithm = string();
        expect(NUMBER);
        long number = scanner.natural();
        if (number == 0) {
            throw damaged();
        }
        if (number != LedgerFormat.FORMAT) {
            throw LedgerFormatException.unsupported(
                    "不支持的格式 an unsupported format: " + number + "; this release reads " + LedgerFormat.FORMAT);
        }
        HashAlgorithm digest = Term.find(HashAlgorithm.class, algorithm)
                .orElseThrow(() -> LedgerFormatException.unsupported("不支持的算法 an unsupported algorithm"));
        expect(ORIGIN);
        String origin = string();
        Optional<List<String>> units = scanner.skip(UNITS) ? Optional.of(units()) : Optional.empty();
        expect(END);
        if (!scanner.isAtEnd()) {
            throw damaged();
        }
        try {
            return new LedgerFormat(new LedgerOptions(origin, digest).origin(), digest, units);
        } catch (InvalidEntryException e) {
            throw damaged();
        }
    }

    /** Reads units in their order, each once. */
    private List<String> units() {
        List<String> units = new ArrayList<>();
        String before = "";
        do {
            String unit = string();
            if (unit.compareTo(before) <= 0 || !Limits.isUnit(unit)) {
                throw damaged();
            }
            units.add(unit);
            before = unit;
        } while (scanner.skip(COMMA));
        expect(CLOSE);
        return units;
    }

    private String string() {
        int start = scanner.at();
        if (!scanner.string()) {
            throw damaged();
        }
        return Quoted.unescape(new String(text, start + 1, scanner.at() - start - 2, StandardCharsets.UTF_8));
    }

    private void expect(byte[] expected) {
        if (!scanner.skip(expected)) {
            throw damaged();
        }
    }

    private static LedgerFormatException damaged() {
        return new LedgerFormatException("格式记录已损坏 the format record is damaged");
    }
}
