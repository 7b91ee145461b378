package org.pbcore.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.CountAxis;

class OrganisationColumnsTest {
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
    private static final OrganisationColumns.Builder TWO = OrganisationColumns.builder(2);

    @Test
    void columns_ofArrays_areReadAsTheFactsTheyStandFor() {
        OrganisationColumns columns = OrganisationColumns.builder(3)
                .codes(OrganisationFacts.KIND, new byte[] {0, 1, 2})
                .codes(OrganisationFacts.LEGAL_ENTITY, new byte[] {0, 1, 2})
                .counts(OrganisationFacts.FULL_MEMBERS, new int[] {2, Integer.MAX_VALUE, -1})
                .build();
        int[] numbers = new int[3];
        PLAN.formation().join().number(columns, 0, 3, numbers);

        assertThat(numbers)
                .containsExactly(
                        number("kind=NON_PUBLIC_ENTERPRISE legalEntity=false fullMembers=2"),
                        number("kind=SOCIAL_ORGANISATION legalEntity=true fullMembers=2147483647"),
                        number(""));
    }

    @Test
    void columns_ofFactsNotGiven_areUnknownInEveryRow() {
        OrganisationColumns columns = OrganisationColumns.builder(2).build();
        int[] numbers = new int[2];
        PLAN.formation().join().number(columns, 0, 2, numbers);

        assertThat(numbers).containsOnly(number(""));
        assertThat(columns.counties()).isNull();
    }

    @Test
    void columns_everyFactOfTheRulebook_hasOne() {
        OrganisationColumns columns =
                OrganisationColumns.of(List.of(OrganisationText.organisation("kind=SOCIAL_ORGANISATION")));

        PLAN.organisationTables()
                .forEach(table -> table.axes()
                        .forEach(axis ->
                                assertThat(has(columns, axis)).as(axis.name()).isTrue()));
    }

    @Test
    void number_rowsThatAreNotThere_areRefused() {
        OrganisationColumns columns = OrganisationColumns.builder(2).build();
        int[] numbers = new int[3];

        assertThatThrownBy(() -> PLAN.survey().join().number(columns, 0, 3, numbers))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PLAN.survey().join().number(columns, -1, 1, numbers))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PLAN.survey().join().number(columns, 0, 2, new int[1]))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void builder_valuesThatCannotBe_areRefusedWithTheirRow() {
        isRefused("/1/kind", () -> TWO.codes(OrganisationFacts.KIND, new byte[] {2, 3}));
        isRefused("/0/kind", () -> TWO.codes(OrganisationFacts.KIND, new byte[] {-1, 0}));
        isRefused("/1/internet", () -> TWO.codes(OrganisationFacts.INTERNET, new byte[] {2, 3}));
        isRefused("/1/employees", () -> TWO.counts(OrganisationFacts.EMPLOYEES, new int[] {-1, -2}));
        isRefused("/0/region", () -> TWO.counties(new int[] {1_000_000, 0}));
        isRefused("/1/region", () -> TWO.counties(new int[] {999_999, -2}));
    }

    @Test
    void builder_columnThatIsShortOrOfNoFact_isRefused() {
        assertThatThrownBy(() -> TWO.counties(new int[1])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO.codes(OrganisationFacts.KIND, new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO.counts(OrganisationFacts.PARTY_MEMBERS, new int[2]))
                .isInstanceOf(IllegalArgumentException.class);
        ChoiceAxis<Organisation, Boolean> foreign =
                Axis.flag("foreign", new Label("外", "foreign"), organisation -> Optional.empty());
        assertThatThrownBy(() -> TWO.codes(foreign, new byte[2])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO.build().codes(foreign.fact())).isInstanceOf(IllegalArgumentException.class);
    }

    private static int number(String organisation) {
        return PLAN.formation().join().number(OrganisationText.organisation(organisation));
    }

    private static boolean has(OrganisationColumns columns, Axis<Organisation> axis) {
        if (axis instanceof ChoiceAxis<Organisation, ?> choice) {
            return columns.codes(choice.fact()) != null;
        }
        return ((CountAxis<Organisation>) axis).facts().stream().allMatch(fact -> columns.counts(fact) != null);
    }

    private static void isRefused(String path, Runnable refused) {
        assertThatThrownBy(refused::run)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
