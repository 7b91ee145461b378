package org.pbcore.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;

class TermTest {
    static Stream<Class<?>> vocabularies() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.pbcore.model")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Term.class))
                        .map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void vocabulary_everyConstant_hasItsNameAsCodeAndItsOwnLabels(Class<?> type) {
        Term[] terms = (Term[]) type.getEnumConstants();

        assertThat(terms).isNotEmpty().allSatisfy(term -> {
            assertThat(term.code()).isEqualTo(term.name()).matches("[A-Z]+(_[A-Z]+)*");
            assertThat(term.label().chinese()).matches("[\\p{IsHan}（）、，；]+");
            assertThat(term.label().english()).matches("[a-zA-Z][a-zA-Z ,;/-]+");
        });
        assertThat(Arrays.stream(terms).map(term -> term.label().chinese())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(terms).map(term -> term.label().english())).doesNotHaveDuplicates();
    }

    @Test
    void vocabularies_ofTheModel_areAllFound() {
        assertThat(vocabularies()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void of_knownCode_isTheConstant() {
        assertThat(Term.of(OperatingStatus.class, "CLOSED")).isEqualTo(OperatingStatus.CLOSED);
        assertThat(Term.find(OperatingStatus.class, "OPERATING")).contains(OperatingStatus.OPERATING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "closed", "CLOSED ", "GONE"})
    void of_unknownCode_isRefusedWithTheKnownOnesButNotTheText(String code) {
        assertThat(Term.find(OperatingStatus.class, code)).isEmpty();
        assertThatThrownBy(() -> Term.of(OperatingStatus.class, code))
                .isInstanceOf(UnknownTermException.class)
                .hasMessage("OperatingStatus has no such code; it has OPERATING, SUSPENDED, CLOSED, DEREGISTERED");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY,NON_PUBLIC_ENTERPRISE", "INDIVIDUAL_BUSINESS,NON_PUBLIC_ENTERPRISE",
        "ASSOCIATION,SOCIAL_ORGANISATION", "FOUNDATION,SOCIAL_ORGANISATION",
        "SERVICE_INSTITUTION,SOCIAL_ORGANISATION"
    })
    void category_eachOne_belongsToItsKind(OrganisationCategory category, OrganisationKind kind) {
        assertThat(category.kind()).isEqualTo(kind);
    }

    @Test
    void plus_anotherLabel_isAppendedInBothLanguages() {
        assertThat(new Label("甲", "a").plus(new Label("乙", " b"))).isEqualTo(new Label("甲乙", "a b"));
    }
}
