package org.pbcore.reports.office;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Report;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;

/**
 * The ledgers of the two new (台账), with the headings that offices know: over three rows, choices as √, × and —.
 *
 * <p>Where form and model have other choices, the nearest one is marked: every park below the provincial level under
 * 区级及以下, also one that was read from 市级, and every other park under 国家级; every reason without a column under other
 * reasons. A Party organisation of an industry counts as formed, in none of the ways that the form knows; a functional
 * one counts as not formed (1-a). Whatever else was read from one of these forms is written as it was read.
 */
public final class LedgerReports {
    private static final List<Label> FOOTER = List.of(new Label(
            "填报单位（盖章）：　　　　　　　　填表人：　　　　　　　　审核人：　　　　　　　　填表日期：　　　　年　　月　　日",
            "Reporting unit (seal):            Filled in by:            Checked by:            Date:"));

    private LedgerReports() {}

    /**
     * Makes the ledger of non-public enterprises.
     *
     * @param lines the enterprises, in the order of their numbers
     * @return the report
     */
    public static Report enterprises(Lines lines) {
        return report(
                "enterprise-ledger",
                new Label("非公有制企业党建工作台账", "Ledger of Party work in non-public enterprises"),
                EnterpriseLedger.form(),
                lines);
    }

    /**
     * Makes the ledger of social organisations. Of its columns those are here that its published form names.
     *
     * @param lines the organisations, in the order of their numbers
     * @return the report
     */
    public static Report socialOrganisations(Lines lines) {
        return report(
                "social-ledger",
                new Label("社会组织党建工作台账", "Ledger of Party work in social organisations"),
                SocialOrganisationLedger.form(),
                lines);
    }

    private static Report report(String name, Label title, LedgerForm form, Lines lines) {
        Table table = Table.of(name, title, form.headings(), new LedgerRows(form, lines))
                .footed(FOOTER);
        return Report.of(name, title, List.of(new Section("ledger", new Label("台账", "Ledger"), List.of(table))));
    }

    /** Lines of a ledger, which need not be in memory. */
    public interface Lines {
        /**
         * Hands over every line in order.
         *
         * @param receiver receives them
         * @throws IOException when they cannot be read, or the receiver cannot write
         */
        void forEach(Receiver receiver) throws IOException;

        /**
         * Returns how many there are.
         *
         * @return their number; empty where it is not known before
         */
        default OptionalLong size() {
            return OptionalLong.empty();
        }

        /**
         * Makes lines that are in memory.
         *
         * @param lines the lines
         * @return the same lines
         */
        static Lines of(List<LedgerLine> lines) {
            List<LedgerLine> copy = List.copyOf(lines);
            return new Lines() {
                @Override
                public void forEach(Receiver receiver) throws IOException {
                    for (LedgerLine line : copy) {
                        receiver.line(line);
                    }
                }

                @Override
                public OptionalLong size() {
                    return OptionalLong.of(copy.size());
                }
            };
        }
    }

    /** Receives lines. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Receives the next line.
         *
         * @param line the line
         * @throws IOException when it cannot be written
         */
        void line(LedgerLine line) throws IOException;
    }

    /**
     * The rows of a ledger, numbered from 1.
     *
     * @param form its columns
     * @param lines its lines
     */
    private record LedgerRows(LedgerForm form, Lines lines) implements Rows {
        @Override
        public void forEach(Rows.Receiver receiver) throws IOException {
            long[] number = {0};
            lines.forEach(line -> receiver.row(form.row(++number[0], line)));
        }

        @Override
        public OptionalLong size() {
            return lines.size();
        }
    }
}
