package org.pbcore.reports.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pbcore.model.term.Label;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Every decision table of some policies in words, thresholds filled in, with clause, force and worked cases.
 *
 * @param editions the policies that the book covers, in the order in which it shows them
 * @param chapters one chapter a rule family
 * @param others rules that some policy answers and that are no tables
 */
public record RuleBook(List<Edition> editions, List<Chapter> chapters, List<Heading> others) {
    /**
     * Copies the lists.
     *
     * @param editions the policies that the book covers, in the order in which it shows them
     * @param chapters one chapter a rule family
     * @param others rules that some policy answers and that are no tables
     */
    public RuleBook {
        editions = List.copyOf(editions);
        chapters = List.copyOf(chapters);
        others = List.copyOf(others);
    }

    /**
     * A policy on a date.
     *
     * @param id the id of the policy
     * @param title what people call it
     * @param on the date for which its thresholds are filled in
     */
    public record Edition(String id, Label title, LocalDate on) {}

    /**
     * A rule family and what people call it.
     *
     * @param family the name of the family
     * @param title what people call it
     */
    public record Heading(String family, Label title) {}

    /**
     * A rule family.
     *
     * @param heading the family
     * @param sections one section for each policy that answers it
     */
    public record Chapter(Heading heading, List<Section> sections) {
        /**
         * Copies the list.
         *
         * @param heading the family
         * @param sections one section for each policy that answers it
         */
        public Chapter {
            sections = List.copyOf(sections);
        }
    }

    /**
     * What one policy says of a family.
     *
     * @param edition the policy
     * @param tables its tables
     */
    public record Section(Edition edition, List<Table> tables) {
        /**
         * Copies the list.
         *
         * @param edition the policy
         * @param tables its tables
         */
        public Section {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table in words.
     *
     * @param id the id of the table
     * @param title what people call it
     * @param lines its rows
     * @param refusals which facts contradict each other
     * @param open cases with an unknown fact: one that stays open, where there is one
     */
    public record Table(String id, Label title, List<Line> lines, List<Label> refusals, List<Label> open) {
        /**
         * Copies the lists.
         *
         * @param id the id of the table
         * @param title what people call it
         * @param lines its rows
         * @param refusals which facts contradict each other
         * @param open cases with an unknown fact: one that stays open, where there is one
         */
        public Table {
            lines = List.copyOf(lines);
            refusals = List.copyOf(refusals);
            open = List.copyOf(open);
        }
    }

    /**
     * A row in words.
     *
     * @param id the name of the row
     * @param conditions what it asks; empty where it holds always
     * @param outcome what follows
     * @param modality the force
     * @param clause the clause it carries out
     * @param cases worked cases: inputs and answer
     */
    public record Line(
            String id, List<Label> conditions, Label outcome, Modality modality, Clause clause, List<Label> cases) {
        /**
         * Copies the lists.
         *
         * @param id the name of the row
         * @param conditions what it asks; empty where it holds always
         * @param outcome what follows
         * @param modality the force
         * @param clause the clause it carries out
         * @param cases worked cases: inputs and answer
         */
        public Line {
            conditions = List.copyOf(conditions);
            cases = List.copyOf(cases);
        }
    }

    /**
     * Puts rulebooks into words.
     *
     * @param rulebooks compiled policies, in the order in which the book shows them
     * @return the book
     */
    public static RuleBook of(List<Rulebook> rulebooks) {
        List<Edition> editions = rulebooks.stream().map(RuleBook::edition).toList();
        Set<String> families = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        rulebooks.forEach(book -> {
            book.tables().forEach(table -> families.add(table.family()));
            book.parameters().policy().rules().stream().sorted().forEach(rules::add);
        });
        List<Chapter> chapters = new ArrayList<>();
        for (String family : families) {
            chapters.add(new Chapter(Headings.of(family), sections(rulebooks, family)));
        }
        rules.removeAll(families);
        return new RuleBook(editions, chapters, rules.stream().map(Headings::of).toList());
    }

    private static List<Section> sections(List<Rulebook> rulebooks, String family) {
        List<Section> sections = new ArrayList<>();
        for (Rulebook rulebook : rulebooks) {
            List<Table> tables = rulebook.tables().stream()
                    .filter(table -> table.family().equals(family))
                    .map(table -> new TableWords<>(table).table())
                    .toList();
            if (!tables.isEmpty()) {
                sections.add(new Section(edition(rulebook), tables));
            }
        }
        return sections;
    }

    private static Edition edition(Rulebook rulebook) {
        Policy policy = rulebook.parameters().policy();
        return new Edition(policy.id(), policy.title(), rulebook.parameters().date());
    }
}
