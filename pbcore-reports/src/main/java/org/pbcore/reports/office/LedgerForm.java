package org.pbcore.reports.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Row;

/** The columns of a ledger, each with what stands in it. */
final class LedgerForm {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{0,8}[1-9])?");
    private static final int LONGEST_NUMBER = 15;

    private final List<Heading> headings = new ArrayList<>();
    private final List<Function<LedgerLine, Cell>> values;
    private final List<Label> path;

    LedgerForm() {
        this(new ArrayList<>(), List.of());
    }

    private LedgerForm(List<Function<LedgerLine, Cell>> values, List<Label> path) {
        this.values = values;
        this.path = path;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Fills a row; its first cell is its number. */
    Row row(long number, LedgerLine line) {
        List<Cell> cells = new ArrayList<>(values.size());
        cells.add(Cell.count(number));
        for (int column = 1; column < values.size(); column++) {
            cells.add(values.get(column).apply(line));
        }
        return new Row(cells, false);
    }

    /** Adds columns under one heading. */
    LedgerForm group(String chinese, String english, Consumer<LedgerForm> columns) {
        Label label = new Label(chinese, english);
        List<Label> below = new ArrayList<>(path);
        below.add(label);
        LedgerForm part = new LedgerForm(values, below);
        columns.accept(part);
        headings.add(new HeadingGroup(label, part.headings));
        return this;
    }

    LedgerForm column(String chinese, String english, int width, Function<LedgerLine, Cell> value) {
        headings.add(new Column(key(english), new Label(chinese, english), width));
        values.add(value);
        return this;
    }

    /** Adds a column of a text that no type has a place for, under its heading or one of other spellings. */
    LedgerForm further(String chinese, String english, int width, String... spellings) {
        return column(chinese, english, width, line -> text(said(line.further(), chinese, spellings)));
    }

    /** Adds a column of a number that no type has a place for, under its heading or one of other spellings. */
    LedgerForm number(String chinese, String english, int width, String... spellings) {
        return column(chinese, english, width, line -> typed(said(line.further(), chinese, spellings)));
    }

    private static Optional<String> said(Map<String, String> by, String heading, String... spellings) {
        return Stream.concat(Stream.of(heading), Stream.of(spellings))
                .filter(by::containsKey)
                .map(by::get)
                .findFirst();
    }

    /** Adds a column about a person. */
    LedgerForm personal(String chinese, String english, int width, PersonalKind kind, String... spellings) {
        return column(chinese, english, width, line -> person(kind, said(line.personal(), chinese, spellings)));
    }

    /** Adds columns of which one is marked, under a heading of their own. */
    <T> LedgerForm marks(
            String chinese, String english, Function<LedgerLine, Optional<T>> choice, List<Option<T>> options) {
        return group(chinese, english, part -> {
            for (Option<T> option : options) {
                part.column(
                        option.chinese(),
                        option.english(),
                        option.chinese().length() > 6 ? 12 : 8,
                        line -> mark(choice.apply(line).map(option.is())));
            }
        });
    }

    /** Adds columns of which the one that a further fact names is marked. */
    LedgerForm furtherMarks(String chinese, String english, Label... options) {
        List<Option<String>> all = new ArrayList<>();
        for (Label option : options) {
            all.add(new Option<>(
                    option.chinese(),
                    option.english(),
                    text -> List.of(text.split("、", -1)).contains(option.chinese())));
        }
        return marks(
                chinese, english, line -> Optional.ofNullable(line.further().get(chinese)), all);
    }

    /**
     * One of several columns.
     *
     * @param chinese its Chinese heading
     * @param english its English heading
     * @param is which choices mark it
     */
    record Option<T>(String chinese, String english, Function<T, Boolean> is) {}

    /** √ or ×; — where it is not known. */
    static Cell mark(Optional<Boolean> yes) {
        return yes.map(Cell::mark).orElse(Cell.NONE);
    }

    /** 是 or 否; — where it is not known. */
    static Cell yesNo(Optional<Boolean> yes) {
        return yes.<Cell>map(is -> Cell.words(is ? new Label("是", "yes") : new Label("否", "no")))
                .orElse(Cell.NONE);
    }

    static Cell person(PersonalKind kind, Optional<String> text) {
        return text.<Cell>map(known -> new Cell.Personal(kind, known)).orElse(Cell.BLANK);
    }

    static Cell count(OptionalInt count) {
        return count.isPresent() ? Cell.count(count.getAsInt()) : Cell.BLANK;
    }

    static Cell text(Optional<String> text) {
        return text.map(Cell::text).orElse(Cell.BLANK);
    }

    /** A number where the text is one and reads the same again, otherwise the text. */
    static Cell typed(Optional<String> text) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        String known = text.get();
        if (known.length() > LONGEST_NUMBER || !NUMBER.matcher(known).matches() || known.equals("-0")) {
            return Cell.text(known);
        }
        return known.indexOf('.') < 0 ? Cell.count(Long.parseLong(known)) : new Cell.Amount(new BigDecimal(known));
    }

    /** The English headings from the widest down, as one word. */
    private String key(String english) {
        StringBuilder words = new StringBuilder();
        path.forEach(label -> words.append(label.english()).append(' '));
        words.append(english);
        StringBuilder key = new StringBuilder();
        for (String word : words.toString().split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                char first = word.charAt(0);
                key.append(key.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
                key.append(word, 1, word.length());
            }
        }
        return key.toString();
    }
}
