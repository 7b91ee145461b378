package org.pbcore.ledger.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;

/** The names of provinces, cities and counties, with and without their last word, found at the head of a text. */
final class PlaceNames {
    private static final int SHORTEST = 2;
    private static final List<String> LAST_WORDS =
            List.of("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "地区", "新区", "省", "市", "区", "县", "盟", "旗");

    /** A county often became a district or a city: the names of either are found. */
    private static final List<String> COUNTY_WORDS = List.of("区", "县", "市");

    /** What makes a word before it more than a place: 公安 is a county, 公安局 is not in it. */
    private static final String NO_PLACE_BEFORE = "局所院校站厂店";

    private final Map<String, Set<String>> codes = new HashMap<>();
    private int longest;

    PlaceNames(RegionTree tree) {
        for (var province : tree.provinces()) {
            add(province, tree);
        }
    }

    private void add(Region region, RegionTree tree) {
        var name = region.name();
        var code = region.code().value().substring(0, 6);
        if (!name.contains("直辖") && !name.equals("市辖区") && name.length() > SHORTEST - 1) {
            put(name, code);
            var stem = stem(name);
            if (!stem.equals(name)) {
                put(stem, code);
                if (!code.endsWith("00")) {
                    COUNTY_WORDS.forEach(word -> put(stem + word, code));
                }
            }
        }
        for (var child : tree.children(region.code())) {
            add(child, tree);
        }
    }

    private static String stem(String name) {
        for (var word : LAST_WORDS) {
            if (name.endsWith(word) && name.length() - word.length() >= SHORTEST) {
                return name.substring(0, name.length() - word.length());
            }
        }
        return name;
    }

    private void put(String name, String code) {
        codes.computeIfAbsent(name, key -> new HashSet<>()).add(code);
        longest = Math.max(longest, name.length());
    }

    /** Returns the longest place name that a text begins with at a place; nothing where it begins with none. */
    String at(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length >= SHORTEST; length--) {
            var head = text.substring(from, from + length);
            boolean ends = from + length == text.length();
            if (codes.containsKey(head) && (ends || NO_PLACE_BEFORE.indexOf(text.charAt(from + length)) < 0)) {
                return head;
            }
        }
        return "";
    }

    /** Tells whether a text is the name of a place and nothing else. */
    boolean isPlace(String text) {
        return codes.containsKey(text);
    }

    /** Tells whether one of these places may lie in one of those, or none is named. */
    boolean mayAgree(List<String> these, List<String> those) {
        for (var place : these) {
            for (var other : those) {
                if (!related(codes.getOrDefault(place, Set.of()), codes.getOrDefault(other, Set.of()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean related(Set<String> these, Set<String> those) {
        for (var code : these) {
            for (var other : those) {
                if (within(code, other) || within(other, code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean within(String inner, String outer) {
        int significant = outer.endsWith("0000") ? 2 : outer.endsWith("00") ? 4 : 6;
        return inner.startsWith(outer.substring(0, significant));
    }
}
