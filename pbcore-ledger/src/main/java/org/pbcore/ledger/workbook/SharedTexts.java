package org.pbcore.ledger.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts that cells refer to by number, packed. */
final class SharedTexts {
    private static final String PART = "sharedStrings";

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int count;
    private int used;

    static SharedTexts of(PartXml xml, int mostBytes) {
        var texts = new SharedTexts();
        var text = new StringBuilder();
        while (xml.advance()) {
            if (xml.isStart("si")) {
                text.setLength(0);
            } else if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                xml.text(text);
            } else if (xml.isEnd("si")) {
                texts.add(text.toString(), mostBytes);
            }
        }
        return texts;
    }

    /** Returns a text; a number that nothing has is damage. */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw new WorkbookRefusedException(WorkbookFault.MALFORMED, PART);
        }
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    private void add(String text, int mostBytes) {
        var packed = text.getBytes(StandardCharsets.UTF_8);
        if ((long) used + packed.length > mostBytes || 4L * count > mostBytes) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, PART);
        }
        if (used + packed.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + packed.length, bytes.length / 2 * 3));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count / 2 * 3);
        }
        System.arraycopy(packed, 0, bytes, used, packed.length);
        used += packed.length;
        ends[count] = used;
        count++;
    }
}
