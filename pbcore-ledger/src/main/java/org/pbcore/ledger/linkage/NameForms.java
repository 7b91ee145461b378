package org.pbcore.ledger.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pbcore.model.region.RegionTree;

/**
 * A way to see through how names are written: full-width characters, spaces, brackets, places in front, legal forms at
 * the end. What counts as a legal form or as the ending of a Party organisation is data: {@code endings.tsv}.
 */
public final class NameForms {
    private static final int SHORTEST_REST = 2;
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ORDINAL = Pattern.compile("(第?[一二三四五六七八九十0-9]{1,3})$");
    private static final List<String> LEGAL = endings("legal");
    private static final List<String> PARTY = endings("party");

    private final PlaceNames places;

    /**
     * Takes the places whose names may stand before a name.
     *
     * @param regions the places, for example {@link RegionTree#bundled()}
     */
    public NameForms(RegionTree regions) {
        places = new PlaceNames(regions);
    }

    /**
     * Forms the name of an organisation.
     *
     * @param name the name as it is written
     * @return its forms
     */
    public NameForm of(String name) {
        var narrow = narrow(name);
        var taken = new ArrayList<String>();
        var core = withoutPlaces(narrow, taken);
        return new NameForm(withoutBrackets(narrow), core, withoutEnding(core, LEGAL), taken);
    }

    /**
     * Forms the name of the organisation that a Party organisation is called after.
     *
     * @param name the name of the Party organisation, for example {@code 荣昌区百货有限责任公司党支部}
     * @return the forms of what stands before the ending
     */
    public NameForm ofPartyOrganisation(String name) {
        return of(withoutPartyEnding(name));
    }

    /** Takes off what makes a name one of a Party organisation, and the number of a branch. */
    static String withoutPartyEnding(String name) {
        var narrow = narrow(name);
        var rest = withoutEnding(narrow, PARTY);
        var ordinal = ORDINAL.matcher(rest);
        return ordinal.find() && ordinal.start() >= SHORTEST_REST && rest.length() < narrow.length()
                ? rest.substring(0, ordinal.start())
                : rest;
    }

    /** Tells whether the places taken off two names can be the same. */
    boolean mayAgree(NameForm one, NameForm other) {
        return places.mayAgree(one.places(), other.places());
    }

    private static String narrow(String name) {
        var narrow = new StringBuilder(name.length());
        for (int place = 0; place < name.length(); place++) {
            char character = name.charAt(place);
            if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
                character = (char) (character - FULL_WIDTH_FIRST + '!');
            }
            switch (character) {
                case '【', '〔', '[', '{', '〈', '《' -> narrow.append('(');
                case '】', '〕', ']', '}', '〉', '》' -> narrow.append(')');
                default -> {
                    if (!Character.isSpaceChar(character) && !Character.isISOControl(character)) {
                        narrow.append(Character.toUpperCase(character));
                    }
                }
            }
        }
        return narrow.toString();
    }

    private static String withoutBrackets(String name) {
        return name.replace("(", "").replace(")", "");
    }

    private String withoutPlaces(String name, List<String> taken) {
        int from = 0;
        while (true) {
            var place = places.at(name, from);
            if (place.isEmpty()
                    || name.length() - from - place.length() < SHORTEST_REST
                    || !places.mayAgree(taken, List.of(place))) {
                break;
            }
            taken.add(place);
            from += place.length();
        }
        var rest = new StringBuilder();
        var matcher = BRACKETED.matcher(name.substring(from));
        while (matcher.find()) {
            boolean isPlace = places.isPlace(matcher.group(1));
            if (isPlace) {
                taken.add(matcher.group(1));
            }
            matcher.appendReplacement(rest, isPlace ? "" : "$1");
        }
        return withoutBrackets(matcher.appendTail(rest).toString());
    }

    private static String withoutEnding(String name, List<String> endings) {
        for (var ending : endings) {
            if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST_REST) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static List<String> endings(String kind) {
        var resource = Objects.requireNonNull(NameForms.class.getResourceAsStream("endings.tsv"), "endings.tsv");
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields[0].equals(kind))
                    .map(fields -> fields[1])
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
