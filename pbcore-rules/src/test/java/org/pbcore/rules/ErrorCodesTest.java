package org.pbcore.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.PbcoreException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.affiliation.AffiliationBody;
import org.pbcore.rules.affiliation.BodyRegister;
import org.pbcore.rules.affiliation.PartyBody;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.LifecycleBuilder;
import org.pbcore.rules.planning.PlanningStoppedException;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.RuleNotAnsweredException;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

/** The codes of every refusal of the model and the rules; a code stays the same from release to release. */
class ErrorCodesTest {
    private static final Map<String, ThrowingCallable> REFUSALS = refusals();

    @Test
    void code_ofEachRefusal_isItsOwnAndNeverChanges() {
        Map<String, String> typeByCode = new LinkedHashMap<>();
        REFUSALS.forEach((code, call) -> {
            PbcoreException refusal = catchThrowableOfType(PbcoreException.class, call);

            assertThat(refusal).as(code).isNotNull();
            assertThat(refusal.code()).isEqualTo(code).matches("[A-Z]+(_[A-Z]+)*");
            assertThat(refusal).hasMessageMatching("(?s).*\\S.*");
            typeByCode.put(code, refusal.getClass().getName());
        });

        assertThat(typeByCode.values()).doesNotHaveDuplicates();
        assertThat(typeByCode.values()).containsExactlyInAnyOrderElementsOf(subclasses());
    }

    @Test
    void code_ofEachRefusal_isDocumented() throws IOException {
        Path errors = Path.of(System.getProperty("pbcore.home", ".."), "docs", "errors.md");

        assertThat(Files.readString(errors))
                .contains(
                        REFUSALS.keySet().stream().map(code -> "`" + code + "`").toList());
    }

    private static List<String> subclasses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.pbcore.model", "org.pbcore.rules")
                        .stream()
                        .filter(type -> type.isAssignableTo(PbcoreException.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
    }

    private static Map<String, ThrowingCallable> refusals() {
        RegionTree regions = RegionTree.bundled();
        RegionCode county = RegionCode.parse("410105");
        Map<String, ThrowingCallable> refusals = new LinkedHashMap<>();
        refusals.put("INVALID_FACTS", () -> {
            throw new InvalidFactsException("/employees", "not a count");
        });
        refusals.put("UNKNOWN_PROPERTY", () -> {
            throw new UnknownPropertyException("staff");
        });
        refusals.put("MALFORMED_CODE", () -> RegionCode.parse("1"));
        refusals.put(
                "INVALID_REGION_TREE",
                () -> regions.with(List.of(new Region(county, "另一区", Optional.of(county.city())))));
        refusals.put("UNKNOWN_TERM", () -> Term.of(OrganisationKind.class, "FARM"));
        refusals.put("POLICY_FORMAT", () -> PolicyText.read("{}"));
        refusals.put(
                "POLICY_NOT_IN_FORCE", () -> Policies.builtin("two-new-2020").on(LocalDate.of(2019, 12, 31)));
        refusals.put("UNKNOWN_POLICY", () -> Policies.builtin("none"));
        refusals.put("UNKNOWN_RULE", () -> {
            throw new RuleNotAnsweredException("points", "two-new-2020");
        });
        refusals.put(
                "INVALID_BODY_REGISTER",
                () -> new BodyRegister(
                        regions,
                        List.of(new PartyBody(
                                "a", AffiliationBody.PARK_COMMITTEE, "甲", county, Optional.of("nobody")))));
        refusals.put("PLANNING_STOPPED", () -> {
            throw new PlanningStoppedException(1, 2);
        });
        refusals.put(
                "TABLE_DEFECT",
                () -> DecisionTable.<String, Modality>table("a.b", new Label("表", "table"))
                        .row("one", Modality.MUST, new Clause("1-a"), Modality.MUST)
                        .row("one", Modality.MUST, new Clause("1-a"), Modality.MUST)
                        .build());
        refusals.put("LIFECYCLE_DEFECT", () -> lifecycle().build());
        LocalDate day = LocalDate.of(2020, 9, 15);
        Lifecycle<OrganisationKind, OrganisationKind> twoSteps = lifecycle()
                .from(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .step(
                        OrganisationKind.NON_PUBLIC_ENTERPRISE,
                        OrganisationKind.SOCIAL_ORGANISATION,
                        Modality.MAY,
                        new Clause("1-a"))
                .step(
                        OrganisationKind.SOCIAL_ORGANISATION,
                        OrganisationKind.SOCIAL_ORGANISATION,
                        Modality.MAY,
                        new Clause("1-a"))
                .build();
        refusals.put(
                "STEP_NOT_ALLOWED",
                () -> twoSteps.begin(day)
                        .after(OrganisationKind.NON_PUBLIC_ENTERPRISE, day)
                        .after(OrganisationKind.NON_PUBLIC_ENTERPRISE, day));
        return refusals;
    }

    private static LifecycleBuilder<OrganisationKind, OrganisationKind> lifecycle() {
        return Lifecycle.lifecycle("test.kinds", new Label("类", "kinds"), OrganisationKind.NON_PUBLIC_ENTERPRISE);
    }
}
