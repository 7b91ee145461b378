package org.pbcore.ledger.chain;

/** Reads what a canonical JSON string says. */
public final class Quoted {
    private Quoted() {}

    /**
     * Undoes the escapes of a canonical string.
     *
     * @param raw what stands between the quotes, known to be canonical
     * @return the text
     */
    public static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '\\' && raw.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(raw, at + 2, at + 6, 16));
                at += 6;
            } else if (c == '\\') {
                text.append(meaning(raw.charAt(at + 1)));
                at += 2;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
