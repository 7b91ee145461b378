package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pbcore.model.organisation.Organisation;
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
    private static Ground of(Condition<?> condition, boolean withNo) {
        String key = condition.axis().name() + ' ' + condition.label().chinese();
        @SuppressWarnings("unchecked") // a survey report decides organisations only
        Condition<Organisation> asked = (Condition<Organisation>) condition;
        if (asked instanceof Condition.Within<Organisation> within) {
            CountAxis<Organisation> axis = within.axis();
            String asks = axis.unit().chinese() + "（" + within.label().chinese() + "）";
            return new OfCount(key, axis.label().chinese(), asks, within);
        }
        return new OfChoice(key, asked, withNo);
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
            if (!within.admits(known) || !all && !within.admits(Integer.MAX_VALUE)) {
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
     * @param condition the condition
     * @param withNo whether a no is written, too
     */
    record OfChoice(String key, Condition<Organisation> condition, boolean withNo) implements Ground {
        @Override
        public boolean write(Organisation organisation, StringBuilder out) {
            var fact = condition.axis().facts().get(0);
            Object value = fact.read(organisation);
            if (value == null || !condition.admits(fact.constants().indexOf(value))) {
                return false;
            }
            String name = fact.label().chinese();
            if (value instanceof Boolean yes) {
                out.append(yes ? "" : "非").append(name);
                return yes || withNo;
            }
            out.append(name).append('为').append(fact.describe(value).chinese());
            return withNo
                    || !(value instanceof Enum<?> constant && constant.name().equals("NONE"));
        }
    }
}
