package org.pbcore.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;

/**
 * A report: what it is called, for which day and under which policy, and its sections in order.
 *
 * @param name the name that files and programs know, for example {@code coverage}
 * @param title what stands above it
 * @param subtitles further lines below the title, for example place and reporting unit
 * @param asOf the day for which facts are judged; empty where none applies
 * @param policy the policy behind its numbers; empty where none applies
 * @param sections the sections, of different names
 * @param letter what makes an official document of it; empty where it is none
 */
public record Report(
        String name,
        Label title,
        List<Label> subtitles,
        Optional<LocalDate> asOf,
        Optional<PolicyReference> policy,
        List<Section> sections,
        Optional<Letter> letter) {
    /**
     * Copies the lists.
     *
     * @param name the name that files and programs know
     * @param title what stands above it
     * @param subtitles further lines below the title
     * @param asOf the day for which facts are judged
     * @param policy the policy behind its numbers
     * @param sections the sections, of different names
     * @param letter what makes an official document of it
     * @throws IllegalArgumentException when two sections have one name
     */
    public Report {
        subtitles = List.copyOf(subtitles);
        sections = List.copyOf(sections);
        if (sections.stream().map(Section::name).distinct().count() < sections.size()) {
            throw new IllegalArgumentException("two sections of one name");
        }
    }

    /**
     * Makes a report of sections alone.
     *
     * @param name the name that files and programs know
     * @param title what stands above it
     * @param sections the sections
     * @return a report of no day and no policy
     */
    public static Report of(String name, Label title, List<Section> sections) {
        return new Report(name, title, List.of(), Optional.empty(), Optional.empty(), sections, Optional.empty());
    }

    /**
     * Dates this report.
     *
     * @param day the day for which facts are judged
     * @return the same report of that day
     */
    public Report asOf(LocalDate day) {
        return new Report(name, title, subtitles, Optional.of(day), policy, sections, letter);
    }

    /**
     * Names the policy behind the numbers.
     *
     * @param reference the policy
     * @return the same report under that policy
     */
    public Report under(PolicyReference reference) {
        return new Report(name, title, subtitles, asOf, Optional.of(reference), sections, letter);
    }

    /**
     * Adds lines below the title.
     *
     * @param lines the lines
     * @return the same report with these subtitles
     */
    public Report subtitled(List<Label> lines) {
        return new Report(name, title, lines, asOf, policy, sections, letter);
    }

    /**
     * Makes an official document of this report.
     *
     * @param around what stands around its sections
     * @return the same report as a letter
     */
    public Report letter(Letter around) {
        return new Report(name, title, subtitles, asOf, policy, sections, Optional.of(around));
    }

    /**
     * Returns the lines below the title: the subtitles, then day and policy in words. An official document says day and
     * policy in its text, and has its subtitles alone.
     *
     * @return the lines, in order
     */
    public List<Label> lines() {
        if (letter.isPresent()) {
            return subtitles;
        }
        List<Label> lines = new ArrayList<>(subtitles);
        asOf.ifPresent(day -> lines.add(new Label("统计日：" + day, "As of " + day)));
        policy.ifPresent(known -> lines.add(new Label("政策：", "Policy: ").plus(known.title())));
        return List.copyOf(lines);
    }

    /**
     * Returns every table, section by section.
     *
     * @return the tables, in order
     */
    public List<Table> tables() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
