package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Term;
import org.pbcore.rules.table.ChoiceFact;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.Decision;

/** A fact of an organisation against what a row asks of it, in Chinese. */
sealed interface Ground {
    /** What tells this ground from others: the axis and what is asked of it. */
    String key();

    /** Writes the fact; what it returns false for is to be taken back, because it is unknown or goes without saying. */
    boolean write(Organisation organisation, StringBuilder out);

    /** The grounds of the rows that apply, each once; with those that say no, or only with those that say yes. */
    static List<Ground> of(Decision<?> decision, boolean withNo) {
        List<Ground> grounds = new ArrayList<>();
        decision.rows()
                .forEach(row -> row.conditions().forEach(condition -> {
                    Ground ground = of(condition, withNo);
                    if (grounds.stream().noneMatch(other -> other.key().equals(ground.key()))) {
                        grounds.add(ground);
                    }
                }));
        return grounds;
    }

    /** The conditions of these tables are over organisations, whatever the wildcard of a shared decision says. */
    @SuppressWarnings("unchecked") // a survey report decides organisations only
    private static Ground of(Condition<?> condition, boolean withNo) {
        String key = condition.axis().name() + ' ' + condition.label().chinese();
        Condition<Organisation> asked = (Condition<Organisation>) condition;
        if (asked instanceof Condition.Within<Organisation> within) {
            CountAxis<Organisation> axis = within.axis();
            String asks = axis.unit().chinese() + "（" + within.label().chinese() + "）";
            return new OfCount(key, axis.label().chinese(), asks, within);
        }
        return OfChoice.of(key, (Condition.OneOf<Organisation, ?>) asked, withNo);
    }

    /**
     * A count: 正式党员5名（3名以上）.
     *
     * @param key what tells it from others
     * @param axis what is counted
     * @param asks the unit and what is asked
     * @param within the condition
     */
    record OfCount(String key, String axis, String asks, Condition.Within<Organisation> within) implements Ground {
        @Override
        public boolean write(Organisation organisation, StringBuilder out) {
            long known = 0;
            boolean all = true;
            List<CountFact<Organisation>> facts = within.axis().facts();
            for (int i = 0; i < facts.size(); i++) {
                OptionalInt value = facts.get(i).reader().apply(organisation);
                all &= value.isPresent();
                known += value.orElse(0);
            }
            if (!within.admits(known) || (!all && !within.admits(Integer.MAX_VALUE))) {
                return false;
            }
            out.append(axis).append(all ? "" : "至少").append(known).append(asks);
            return all || known > 0;
        }
    }

    /**
     * A choice: 所在载体为园区, 独立法人, 非独立法人.
     *
     * @param key what tells it from others
     * @param fact the choice
     * @param words what is written for each constant; empty where the row asks for another, or it goes without saying
     */
    record OfChoice(String key, ChoiceFact<Organisation, ?> fact, List<String> words) implements Ground {
        static <E> OfChoice of(String key, Condition.OneOf<Organisation, E> asked, boolean withNo) {
            ChoiceFact<Organisation, E> fact = asked.axis().fact();
            List<String> words = fact.constants().stream()
                    .map(constant -> asked.values().contains(constant) ? words(fact, constant, withNo) : "")
                    .toList();
            return new OfChoice(key, fact, words);
        }

        private static <E> String words(ChoiceFact<Organisation, E> fact, E constant, boolean withNo) {
            String name = fact.label().chinese();
            if (constant instanceof Boolean yes) {
                return yes ? name : withNo ? "非" + name : "";
            }
            boolean none = constant instanceof Term term && term.code().equals("NONE");
            return none && !withNo ? "" : name + "为" + fact.describe(constant).chinese();
        }

        @Override
        public boolean write(Organisation organisation, StringBuilder out) {
            Object value = fact.read(organisation);
            String written = value == null ? "" : words.get(fact.constants().indexOf(value));
            out.append(written);
            return !written.isEmpty();
        }
    }
}
