package org.pbcore.model.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people called things when: names that a constant got on a day, and keeps until it gets another.
 *
 * <p>Before the first of them the constant's own label holds. Immutable and thread-safe. The bundled names stand in
 * {@code dated-labels.tsv}, each with its source; a host whose place changed over on another day puts its own beside
 * them.
 */
public final class DatedLabels {
    private static final String FILE = "dated-labels.tsv";
    private static final int COLUMNS = 6;

    private final Map<String, NavigableMap<LocalDate, Label>> names;

    private static final class Holder {
        static final DatedLabels BUNDLED = new DatedLabels(read());
    }

    private DatedLabels(Map<String, NavigableMap<LocalDate, Label>> names) {
        this.names = names;
    }

    /**
     * Returns the bundled names.
     *
     * @return the names
     */
    public static DatedLabels bundled() {
        return Holder.BUNDLED;
    }

    /**
     * Returns these names with another one.
     *
     * @param term the constant
     * @param from the first day on which it is called so; takes the place of a name from the same day
     * @param label what it is called
     * @return these names and that one
     */
    public DatedLabels with(Term term, LocalDate from, Label label) {
        Map<String, NavigableMap<LocalDate, Label>> more = new HashMap<>(names);
        NavigableMap<LocalDate, Label> dated = new TreeMap<>(more.getOrDefault(key(term), new TreeMap<>()));
        dated.put(from, label);
        more.put(key(term), dated);
        return new DatedLabels(more);
    }

    /**
     * Returns these names without those of one constant.
     *
     * @param term the constant, which then has its own label on every day
     * @return these names but for those
     */
    public DatedLabels without(Term term) {
        Map<String, NavigableMap<LocalDate, Label>> fewer = new HashMap<>(names);
        fewer.remove(key(term));
        return new DatedLabels(fewer);
    }

    /**
     * Returns what a constant is called on a day.
     *
     * @param term the constant
     * @param date the day
     * @return the name it has then; its own label where none is dated so early
     */
    public Label labelOn(Term term, LocalDate date) {
        NavigableMap<LocalDate, Label> dated = names.get(key(term));
        Map.Entry<LocalDate, Label> name = dated == null ? null : dated.floorEntry(date);
        return name == null ? term.label() : name.getValue();
    }

    /**
     * Reads a name that people give a constant, of whatever day the name is.
     *
     * @param <E> the vocabulary
     * @param vocabulary the vocabulary
     * @param name a name in Chinese or English
     * @param date the day of reading
     * @return the constant, and whether that was its name on the day; empty where no constant was ever called so
     */
    public <E extends Enum<E> & Term> Optional<NameRead<E>> read(Class<E> vocabulary, String name, LocalDate date) {
        for (E term : vocabulary.getEnumConstants()) {
            if (isName(labelOn(term, date), name)) {
                return Optional.of(new NameRead<>(term, true));
            }
        }
        for (E term : vocabulary.getEnumConstants()) {
            NavigableMap<LocalDate, Label> dated = names.getOrDefault(key(term), new TreeMap<>());
            if (isName(term.label(), name) || dated.values().stream().anyMatch(label -> isName(label, name))) {
                return Optional.of(new NameRead<>(term, false));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Label label, String name) {
        return label.chinese().equals(name) || label.english().equals(name);
    }

    /**
     * A constant that was read from a name.
     *
     * @param <E> the vocabulary
     * @param term the constant
     * @param isInUse whether the name was in use on the day of reading: an old name, or one of the future, is not
     */
    public record NameRead<E extends Enum<E> & Term>(E term, boolean isInUse) {}

    /**
     * Returns the constants that have dated names.
     *
     * @return vocabulary and code of each, joined by a full stop, sorted: {@code SurveyUnit.INDUSTRY_AND_COMMERCE}
     */
    public List<String> terms() {
        return names.keySet().stream().sorted().toList();
    }

    private static String key(Term term) {
        Class<?> vocabulary = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return vocabulary.getSimpleName() + "." + term.code();
    }

    private static Map<String, NavigableMap<LocalDate, Label>> read() {
        Map<String, NavigableMap<LocalDate, Label>> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(DatedLabels.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IllegalStateException(FILE + ": " + line);
                }
                names.computeIfAbsent(cells[0] + "." + cells[1], key -> new TreeMap<>())
                        .put(LocalDate.parse(cells[2]), new Label(cells[3], cells[4]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
