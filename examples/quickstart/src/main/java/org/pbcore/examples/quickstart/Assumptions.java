package org.pbcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationScope;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * What is taken for true where a survey did not ask.
 *
 * <p>A JSON object; a fact that it leaves out stays unknown. {@code internetIndustries} are prefixes of industry codes;
 * where it is there, an organisation outside them is not of the internet industry. {@code parkLevelOutsidePark} holds
 * for organisations whose venue is known and no park.
 *
 * @param industryBody whether it is a body of an industry
 * @param socialCommittee the committee for social organisations there
 * @param venueInPark whether its venue is in a park
 * @param internetIndustries industries that are of the internet
 * @param registered whether it is registered
 * @param dispersed whether its staff works in many places
 * @param scope where it works
 * @param parkLevelOutsidePark the level of the park of one that is in none
 */
public record Assumptions(
        Optional<Boolean> industryBody,
        Optional<SocialCommittee> socialCommittee,
        Optional<Boolean> venueInPark,
        Optional<List<IndustryCode>> internetIndustries,
        Optional<Boolean> registered,
        Optional<Boolean> dispersed,
        Optional<OrganisationScope> scope,
        Optional<ParkLevel> parkLevelOutsidePark) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> KEYS = Set.of(
            "industryBody",
            "socialCommittee",
            "venueInPark",
            "internetIndustries",
            "registered",
            "dispersed",
            "scope",
            "parkLevelOutsidePark");

    /**
     * Reads the file that comes with the example.
     *
     * @return the assumptions
     */
    public static Assumptions bundled() {
        String file = "assumptions.json";
        try (InputStream in = Objects.requireNonNull(Assumptions.class.getResourceAsStream(file), file)) {
            return of(file, MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assumptions read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), MAPPER.readTree(in));
        } catch (JsonProcessingException e) {
            throw new AssumptionsException(file + ": 不是可用的 JSON not usable JSON");
        }
    }

    private static Assumptions of(String file, JsonNode root) {
        if (!root.isObject()) {
            throw new AssumptionsException(file + ": 应为 JSON 对象 expected a JSON object");
        }
        for (Map.Entry<String, JsonNode> property : root.properties()) {
            if (!KEYS.contains(property.getKey())) {
                throw new AssumptionsException(file + " /" + property.getKey() + ": 没有这个键 no such key; known: "
                        + KEYS.stream().sorted().toList());
            }
        }
        return new Assumptions(
                flag(file, root, "industryBody"),
                term(file, root, "socialCommittee", SocialCommittee.class),
                flag(file, root, "venueInPark"),
                industries(file, root),
                flag(file, root, "registered"),
                flag(file, root, "dispersed"),
                term(file, root, "scope", OrganisationScope.class),
                term(file, root, "parkLevelOutsidePark", ParkLevel.class));
    }

    private static Optional<Boolean> flag(String file, JsonNode root, String key) {
        JsonNode node = root.path(key);
        if (node.isMissingNode() || node.isBoolean()) {
            return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
        }
        throw new AssumptionsException(file + " /" + key + ": 应为 true 或 false expected true or false");
    }

    private static <E extends Enum<E> & Term> Optional<E> term(String file, JsonNode root, String key, Class<E> type) {
        JsonNode node = root.path(key);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(Term.find(type, node.asText())
                .orElseThrow(() -> new AssumptionsException(file + " /" + key
                        + ": 没有这个代码 no such code; known: "
                        + Arrays.stream(type.getEnumConstants()).map(Term::code).toList())));
    }

    private static Optional<List<IndustryCode>> industries(String file, JsonNode root) {
        JsonNode node = root.path("internetIndustries");
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isArray()) {
            throw new AssumptionsException(file + " /internetIndustries: 应为数组 expected an array");
        }
        List<IndustryCode> industries = new ArrayList<>();
        for (JsonNode code : node) {
            if (!IndustryCode.isWellFormed(code.asText())) {
                throw new AssumptionsException(
                        file + " /internetIndustries: 应为字母加2至4位数字 expected a letter and 2 to 4 digits");
            }
            industries.add(IndustryCode.parse(code.asText()));
        }
        return Optional.of(industries);
    }

    /**
     * Completes an organisation.
     *
     * @param known what is known of it
     * @return the same organisation, with what is assumed where nothing is known
     */
    public Organisation complete(Organisation known) {
        return Organisation.builder()
                .id(known.getId())
                .creditCode(known.getCreditCode())
                .name(known.getName())
                .kind(known.getKind())
                .category(known.getCategory())
                .scale(known.getScale())
                .scope(known.getScope().or(this::scope))
                .status(known.getStatus())
                .legalEntity(known.getLegalEntity())
                .registered(known.getRegistered().or(this::registered))
                .dispersed(known.getDispersed().or(this::dispersed))
                .industryBody(known.getIndustryBody().or(this::industryBody))
                .internet(known.getInternet().or(() -> internet(known)))
                .venue(known.getVenue())
                .venueInPark(known.getVenueInPark().or(this::venueInPark))
                .parkLevel(known.getParkLevel().or(() -> parkLevel(known)))
                .socialCommittee(known.getSocialCommittee().or(() -> committee(known)))
                .region(known.getRegion())
                .industry(known.getIndustry())
                .employees(known.getEmployees())
                .fullMembers(known.getFullMembers())
                .probationaryMembers(known.getProbationaryMembers())
                .floatingMembers(known.getFloatingMembers())
                .partyOrganisation(known.getPartyOrganisation())
                .instructors(known.getInstructors())
                .build();
    }

    private Optional<Boolean> internet(Organisation known) {
        return internetIndustries.map(prefixes -> known.getIndustry()
                .map(industry -> prefixes.stream().anyMatch(industry::isWithin))
                .orElse(false));
    }

    /** An enterprise stands under no social committee, so that nothing is assumed of it. */
    private Optional<SocialCommittee> committee(Organisation known) {
        return known.getKind().equals(Optional.of(OrganisationKind.NON_PUBLIC_ENTERPRISE))
                ? Optional.empty()
                : socialCommittee;
    }

    private Optional<ParkLevel> parkLevel(Organisation known) {
        return known.getVenue().isPresent() && known.getVenue().get() != Venue.PARK
                ? parkLevelOutsidePark
                : Optional.empty();
    }

    /** Each assumption in words. */
    List<Label> lines() {
        List<Label> lines = new ArrayList<>();
        industryBody.ifPresent(value -> lines.add(line("有主管单位的商会协会", "industryBody", value)));
        socialCommittee.ifPresent(value -> lines.add(line("社会组织党委", "socialCommittee", value)));
        venueInPark.ifPresent(value -> lines.add(line("载体位于园区", "venueInPark", value)));
        internetIndustries.ifPresent(
                value -> lines.add(line("互联网业（行业代码，其余为否）", "internet (industries; false otherwise)", codes(value))));
        registered.ifPresent(value -> lines.add(line("社会组织已登记", "registered", value)));
        dispersed.ifPresent(value -> lines.add(line("分散的小微企业", "dispersed", value)));
        scope.ifPresent(value -> lines.add(line("社会组织活动范围", "scope", value)));
        parkLevelOutsidePark.ifPresent(value -> lines.add(line("非园区单位的园区级别", "parkLevel outside a park", value)));
        return lines;
    }

    private static String codes(List<IndustryCode> codes) {
        return codes.stream().map(IndustryCode::value).collect(Collectors.joining(", "));
    }

    private static Label line(String chinese, String english, Object value) {
        String chineseValue = value instanceof Term term
                ? term.label().chinese()
                : value instanceof Boolean yes ? yes ? "是" : "否" : value.toString();
        return new Label(chinese + "：" + chineseValue, english + " = " + value);
    }
}
