package org.pbcore.reports.layout;

import java.util.Locale;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Rendering;

/**
 * The text of a cell.
 *
 * @param how language and masks
 */
public record CellText(Rendering how) {
    private static final Label NOT_APPLICABLE = new Label("不适用", "n/a");

    /**
     * Returns what a program reads.
     *
     * @param cell the cell
     * @return its text; a number without marks between its digits
     */
    public String plain(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.count());
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.amount().toPlainString();
        }
        return cell instanceof Cell.Toned toned ? plain(toned.cell()) : shown(cell);
    }

    /**
     * Returns what people read.
     *
     * @param cell the cell
     * @return its text; a number with a mark between thousands
     */
    public String shown(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Words words) {
            return how.language().of(words.label());
        }
        if (cell instanceof Cell.Count count) {
            return grouped(count.count());
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.mark().sign();
        }
        if (cell instanceof Cell.Ratio ratio) {
            return ratio.rate()
                    .percent()
                    .map(percent -> percent + "%")
                    .orElse(how.language().of(NOT_APPLICABLE));
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        if (cell instanceof Cell.Amount amount) {
            return String.format(
                    Locale.ROOT, "%,." + Math.max(0, amount.amount().scale()) + "f", amount.amount());
        }
        if (cell instanceof Cell.Personal personal) {
            return how.masking().shown(personal.kind(), personal.text());
        }
        return cell instanceof Cell.Toned toned ? shown(toned.cell()) : "";
    }

    /** Writes a whole number with a comma before every three digits from its end. */
    static String grouped(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        if (digits.length() - first <= 3) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits.length() + 6);
        for (int i = 0; i < digits.length(); i++) {
            if (i > first && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /**
     * Says whether a cell holds a number, and stands to the right.
     *
     * @param cell the cell
     * @return true for a count, an amount and a rate
     */
    public static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Toned toned
                ? isNumber(toned.cell())
                : cell instanceof Cell.Count || cell instanceof Cell.Amount || cell instanceof Cell.Ratio;
    }
}
