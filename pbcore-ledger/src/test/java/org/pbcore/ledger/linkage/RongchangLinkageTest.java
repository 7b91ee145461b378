package org.pbcore.ledger.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.region.RegionTree;

/** Real names of the Party organisations of one district, which stay where they are: they are not ours to publish. */
class RongchangLinkageTest {
    private static final Path DATA = Path.of(System.getProperty("pbcore.shared", ""), "data");
    private static final Path NAMES = DATA.resolve("party-orgs-rongchang.csv");
    private static final Path SURVEY = DATA.resolve("zhengzhou-survey.csv.gz");
    private static final NameForms FORMS = new NameForms(RegionTree.bundled());

    /**
     * Each organisation is known under its bare name; its Party organisation is asked for as somebody else writes it.
     */
    @Test
    void partyOrganisations_writtenAnew_findTheirOrganisations() throws IOException {
        assumeThat(NAMES).exists();
        var linkage = new Linkage(FORMS);
        var keys = new HashSet<String>();
        Map<String, String> asked = new LinkedHashMap<>();
        var random = new Random(9);
        for (var name : names()) {
            var form = FORMS.ofPartyOrganisation(name);
            if (keys.add(form.folded())) {
                linkage.add(form.folded(), Optional.empty(), Optional.of(NameForms.withoutPartyEnding(name)));
            }
            asked.put(rewritten(name, random), form.folded());
        }
        var counts = count(linkage, asked);
        System.out.println("荣昌区党组织名称关联（另一种写法）" + names().size() + " names, rewritten: " + counts);

        assertThat(counts.getOrDefault("wrong", 0)).isLessThan(asked.size() / 100);
        assertThat(counts.getOrDefault("none", 0)).isLessThan(asked.size() / 20);
        assertThat(counts.get("unique, right")).isGreaterThan(asked.size() * 9 / 10);
    }

    /** No enterprise of another city is one of them: every candidate is a mistake. */
    @Test
    void partyOrganisations_againstAnotherCity_findAlmostNothing() throws IOException {
        assumeThat(NAMES).exists();
        assumeThat(SURVEY).exists();
        var linkage = new Linkage(FORMS);
        SurveyIntake.read(SURVEY, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                linkage.add(
                        row.organisation().getId(),
                        row.organisation().getCreditCode(),
                        row.organisation().getName());
            }

            @Override
            public void problem(Problem problem) {}
        });
        Map<String, String> asked = new LinkedHashMap<>();
        names().forEach(name -> asked.put(name, ""));
        var counts = count(linkage, asked);
        System.out.println("荣昌区党组织名称对郑州单位名称（应无） against Zhengzhou: " + counts);

        assertThat(counts.get("none")).isGreaterThan(asked.size() * 99 / 100);
    }

    private static Map<String, Integer> count(Linkage linkage, Map<String, String> asked) {
        Map<String, Integer> counts = new TreeMap<>();
        asked.forEach((name, expected) -> {
            var candidates = linkage.findByPartyOrganisation(name).candidates();
            boolean right =
                    candidates.stream().anyMatch(candidate -> candidate.key().equals(expected));
            var outcome = candidates.isEmpty()
                    ? "none"
                    : candidates.size() == 1
                            ? right ? "unique, right" : "wrong"
                            : right ? "several, right among them" : "wrong";
            counts.merge(outcome, 1, Integer::sum);
        });
        return counts;
    }

    /** Writes a name as another office might: another place in front, wide characters, spaces, another ending. */
    private static String rewritten(String name, Random random) {
        var places = List.of("", "荣昌区", "荣昌县", "荣昌", "重庆市荣昌区");
        var rest = name.replaceFirst("^(重庆市)?荣昌(区|县)?", "");
        boolean prefixed = rest.length() < name.length() && rest.length() > 5;
        var written = prefixed ? places.get(random.nextInt(places.size())) + rest : name;
        written = written.replace('(', '（').replace(')', '）');
        if (written.endsWith("党支部") && random.nextBoolean()) {
            written = written.substring(0, written.length() - 2) + "支部委员会";
        }
        int middle = written.length() / 2;
        return random.nextInt(3) == 0 ? written.substring(0, middle) + "　" + written.substring(middle) : written;
    }

    private static List<String> names() throws IOException {
        return Files.readAllLines(NAMES).stream()
                .skip(1)
                .map(line -> line.split("\"", -1)[1])
                .distinct()
                .toList();
    }
}
