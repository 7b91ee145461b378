package org.pbcore.rules.fiveclears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class FiveClearsFormTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final FiveClears PLAN =
            Rulebook.of(Policies.builtin("two-new-2020"), DAY).fiveClears();

    @ParameterizedTest
    @EnumSource(ClearItem.class)
    void everyItem_missing_isFoundOnBothSides(ClearItem item) {
        Map<String, String> texts = LineText.clear();
        texts.remove(item.path());
        OrganisationRecord line = LineText.line(texts);
        String expected = item.clear() + " " + item.path() + " MISSING";

        assertThat(PLAN.decide(line).problems())
                .extracting(problem -> problem.clear() + " " + problem.item().path() + " " + problem.code())
                .containsExactly(expected);
        assertThat(new HostValidator(PLAN, DAY, Locale.ENGLISH).problems(line)).containsExactly(expected);
    }

    @Test
    void everyBinding_onTheForm_carriesThePathOfItsItem() {
        List<ClearItem> bound = new ArrayList<>();
        Stream.of(FiveClearsForm.class.getMethods())
                .forEach(method -> binding(method).ifPresent(item -> {
                    assertThat(property(method)).isEqualTo(item.path());
                    bound.add(item);
                }));
        Stream.of(FiveClearsForm.Head.class.getMethods())
                .forEach(method -> binding(method).ifPresent(item -> {
                    assertThat("head." + property(method)).isEqualTo(item.path());
                    bound.add(item);
                }));
        bound.add(ClearItem.NO_ORGANISATION_REASON); // bound to the whole form by ReasonGiven

        assertThat(bound).containsExactlyInAnyOrder(ClearItem.values());
        assertThat(FiveClearsForm.class.getAnnotation(ReasonGiven.class).groups())
                .containsExactly(Clear.NoOrganisationReason.class);
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN, MISSING, 须填写",
        "zh_CN, MALFORMED, 格式不符",
        "zh_CN, NEGATIVE, 不得为负数",
        "zh_CN, FUTURE, 不得晚于统计日",
        "zh_CN, INCONSISTENT, 与其他情况矛盾",
        "en, MISSING, must be stated",
        "en, MALFORMED, is malformed",
        "en, NEGATIVE, must not be below zero",
        "en, FUTURE, must not lie in the future",
        "en, INCONSISTENT, contradicts other facts"
    })
    void message_ofEachCode_standsInBothLanguages(String language, ProblemCode code, String message) {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Map<String, String> texts = new LinkedHashMap<>(LineText.clear());
        switch (code) {
            case MISSING -> texts.remove("status");
            case MALFORMED -> texts.put("region", "0");
            case NEGATIVE -> texts.put("employees", "-1");
            case FUTURE -> texts.put("registeredOn", "2020-09-16");
            case INCONSISTENT -> texts.put("noOrganisationReason", "OTHER");
        }

        assertThat(new HostValidator(PLAN, DAY, locale).violations(LineText.line(texts)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"en, en, must be stated", "en-US, en, must be stated", "zh, zh, 须填写", "zh-CN, zh, 须填写"})
    void messages_ofALanguage_neverDependOnTheLocaleOfTheMachine(String tag, String language, String message) {
        ResourceBundle bundle = ResourceBundle.getBundle("ContributorValidationMessages", Locale.forLanguageTag(tag));

        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        assertThat(bundle.getString("org.pbcore.rules.fiveclears.MISSING")).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void template_ofEachCode_isAKeyOfTheBundle(ProblemCode code) {
        assertThat(Messages.template(code)).isEqualTo("{org.pbcore.rules.fiveclears." + code + "}");
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(ResourceBundle.getBundle("ContributorValidationMessages", locale)
                            .getString("org.pbcore.rules.fiveclears." + code))
                    .isNotBlank();
        }
    }

    @Test
    void form_withoutThePolicysValidators_followsThePlan() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Map<String, String> texts = LineText.clear();
            texts.put("noOrganisationReason", "FEWER_THAN_THREE");
            texts.put("fullMembers", "2");

            assertThat(validator.validate(new FiveClearsForm(LineText.line(texts)), PLAN.groups()))
                    .isEmpty();
            texts.put("fullMembers", "3");
            assertThat(validator.validate(new FiveClearsForm(LineText.line(texts)), PLAN.groups()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("noOrganisationReason");
        }
    }

    @Test
    void form_inTheDefaultGroup_asksNothing() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .validate(new FiveClearsForm(
                                    OrganisationRecord.builder().build())))
                    .isEmpty();
        }
    }

    private static java.util.Optional<ClearItem> binding(Method method) {
        Stated stated = method.getAnnotation(Stated.class);
        Sound sound = method.getAnnotation(Sound.class);
        if (sound != null) {
            assertThat(sound.value()).isEqualTo(stated.value());
            assertThat(sound.groups()).isEqualTo(stated.groups());
        }
        return java.util.Optional.ofNullable(stated).map(Stated::value);
    }

    private static String property(Method method) {
        String name = method.getName().substring("get".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Test
    void constraints_onAHostsForm_workAlike() {
        HostForm form = new HostForm();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(form))
                    .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                    .containsExactlyInAnyOrder(
                            "members {org.pbcore.rules.fiveclears.NEGATIVE}",
                            "noOrganisationReason {org.pbcore.rules.fiveclears.INCONSISTENT}");
            assertThatThrownBy(() -> validator.validate(new WrongForm()))
                    .isInstanceOf(ConstraintDeclarationException.class);
        }
    }

    /** A form as a host writes it: counts as longs, and names of its own. */
    @ReasonGiven
    public static final class HostForm implements ReasonForm {
        @Sound(ClearItem.FULL_MEMBERS)
        public long getMembers() {
            return -1;
        }

        @Override
        public PartyOrganisationForm getPartyOrganisation() {
            return PartyOrganisationForm.OWN;
        }

        @Override
        public NoOrganisationReason getReason() {
            return NoOrganisationReason.OTHER;
        }

        @Override
        public String getReasonNote() {
            return "";
        }

        @Override
        public Integer getFullMembers() {
            return 3;
        }

        @Override
        public Integer getProbationaryMembers() {
            return 0;
        }
    }

    /** A form that puts the constraint where it means nothing. */
    public static final class WrongForm {
        @Sound(ClearItem.FULL_MEMBERS)
        public List<String> getMembers() {
            return List.of();
        }
    }
}
