package org.pbcore.reports.overview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.overview.CityOverview.Subject;
import org.pbcore.reports.overview.History.Moment;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.policy.Policies;

/** A city made up from a seed, with names that would like to be scripts. */
public record SampleCity(List<Subject> subjects) {
    public static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
    public static final List<String> HOSTILE = List.of(
            "</script><script>window.hacked = 1</script>",
            "\"><img src=x onerror=\"window.hacked = 1\">",
            "=HYPERLINK(\"x\")",
            "'甲'&<!--\u2028\u2029");
    private static final List<String> STREETS = List.of("410105001", "410105002003", "410105002", "419900");
    private static final List<String> COUNTIES = List.of("410102", "410103", "410105");

    /** Of each fact about one in twelve is unknown. */
    public static SampleCity of(int size, long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Organisation organisation = organisation(random, i);
            subjects.add(
                    new Subject(organisation, Optional.of(RULEBOOK.fiveClears().decide(line(random, organisation)))));
        }
        return new SampleCity(subjects);
    }

    private static Organisation organisation(Random random, int number) {
        List<String> regions = random.nextInt(3) == 0 ? STREETS : COUNTIES;
        Organisation.Builder builder = Organisation.builder().id(String.format("91410105MA%08d", number));
        builder.name(number < HOSTILE.size() ? HOSTILE.get(number) : "模拟" + (number % 7 == 0 ? "商会" : "公司") + number);
        builder.kind(maybe(random, OrganisationKind.values()[random.nextInt(2)]));
        builder.status(maybe(random, random.nextInt(8) == 0 ? OperatingStatus.SUSPENDED : OperatingStatus.OPERATING));
        builder.legalEntity(maybe(random, random.nextInt(8) > 0));
        builder.region(maybe(random, RegionCode.parse(regions.get(random.nextInt(regions.size())))));
        builder.employees(count(random, 90)).fullMembers(count(random, 6)).probationaryMembers(count(random, 2));
        builder.instructors(count(random, 2));
        builder.partyOrganisation(
                maybe(random, PartyOrganisationForm.values()[random.nextInt(PartyOrganisationForm.values().length)]));
        return builder.build();
    }

    private static OrganisationRecord line(Random random, Organisation organisation) {
        OrganisationRecord.Builder line = OrganisationRecord.builder();
        line.creditCode(organisation.getId()).name(organisation.getName()).status(organisation.getStatus());
        line.employees(organisation.getEmployees()).fullMembers(organisation.getFullMembers());
        line.probationaryMembers(organisation.getProbationaryMembers()).floatingMembers(0);
        line.employeesAsOf(LocalDate.of(2020, 6 + random.nextInt(5), 30)).registeredOn(LocalDate.of(2015, 3, 1));
        line.headName(maybe(random, "某人")).headPoliticalStatus("群众").headContact(maybe(random, "无"));
        line.region(organisation.getRegion().map(RegionCode::value)).industry(maybe(random, "I65"));
        line.partyOrganisation(organisation.getPartyOrganisation());
        return line.build();
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(12) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static OptionalInt count(Random random, int most) {
        return random.nextInt(12) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most + 1));
    }

    public CityOverview overview() {
        return CityOverview.of(new Label("样例市", "Sample City"), RULEBOOK, subjects, RegionTree.bundled())
                .aimingAt(Map.of("formation", 100, "guidance", 0))
                .since(SampleCity::moments)
                .noting(new Label("编造的数据", "Made-up data"));
    }

    private static List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            moments.add(new Moment(
                    i * 100L,
                    LocalDate.of(2020, 3 + i, 1),
                    i * 90L,
                    Map.of(
                            "organisation", new Rate(i * 10L, 90),
                            "work", new Rate(i * 13L, 90),
                            "formation", new Rate(i, 6))));
        }
        return moments;
    }

    public List<Organisation> organisations() {
        return subjects.stream().map(Subject::organisation).toList();
    }

    static byte[] page(CityOverview overview, Rendering how) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            overview.write(how, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
