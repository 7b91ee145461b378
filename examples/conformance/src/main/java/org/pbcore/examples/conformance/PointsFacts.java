package org.pbcore.examples.conformance;

import static org.pbcore.examples.conformance.FactType.COUNT;
import static org.pbcore.examples.conformance.FactType.DATE;
import static org.pbcore.examples.conformance.FactType.FLAG;
import static org.pbcore.examples.conformance.FactType.Fact.optional;
import static org.pbcore.examples.conformance.FactType.Fact.required;
import static org.pbcore.examples.conformance.FactType.TEXT;
import static org.pbcore.examples.conformance.FactType.list;
import static org.pbcore.examples.conformance.FactType.object;
import static org.pbcore.examples.conformance.FactType.term;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.points.Points;
import org.pbcore.rules.points.PointsCategory;
import org.pbcore.rules.points.PointsEvent;
import org.pbcore.rules.points.PointsItem;
import org.pbcore.rules.points.PointsMember;
import org.pbcore.rules.points.PointsRating;
import org.pbcore.rules.points.PointsRound;
import org.pbcore.rules.points.PointsSheet;
import org.pbcore.rules.points.PointsTally;
import org.pbcore.rules.points.StarLevel;
import org.pbcore.rules.points.StarScheme;
import org.pbcore.rules.points.Ties;
import org.pbcore.rules.points.Veto;
import org.pbcore.rules.points.VetoEffect;

/** The rule {@code points}: its facts and its answer. */
final class PointsFacts {
    /** Points, which may be negative. */
    private static final FactType POINTS = FactType.RAW_COUNT;

    static final List<FactType.Fact> ALL = List.of(
            required(
                    "sheet",
                    object(List.of(
                            optional("base", POINTS),
                            optional("min", POINTS),
                            optional("max", POINTS),
                            required(
                                    "categories",
                                    list(List.of(
                                            required("id", TEXT),
                                            optional("cap", POINTS),
                                            required(
                                                    "items",
                                                    list(List.of(
                                                            required("id", TEXT),
                                                            required("points", POINTS),
                                                            optional("cap", POINTS))))))),
                            optional(
                                    "vetoes",
                                    list(List.of(required("id", TEXT), required("effect", term(VetoEffect.class))))),
                            optional(
                                    "stars",
                                    object(List.of(
                                            required(
                                                    "levels",
                                                    list(List.of(
                                                            required("stars", COUNT),
                                                            required("atLeast", POINTS),
                                                            optional("quotaPercent", COUNT)))),
                                            optional("ties", term(Ties.class)))))))),
            required("members", list(List.of(required("id", TEXT), optional("exempt", FLAG)))),
            required("events", new EventList()),
            required("from", DATE),
            required("to", DATE));

    private PointsFacts() {}

    static ObjectNode answer(Points points, Facts facts, JsonNodeFactory json) {
        PointsSheet sheet = within("/sheet", () -> sheet(facts.object("sheet").orElseThrow()));
        List<PointsMember> members = facts.list("members").stream()
                .map(each -> new PointsMember(
                        each.text("id").orElseThrow(), each.flag("exempt").orElse(false)))
                .toList();
        PointsRound round = points.round(
                sheet,
                members,
                facts.date("from").orElseThrow(),
                facts.date("to").orElseThrow());
        PointsTally tally = round.tally();
        List<Facts> events = facts.list("events");
        for (int i = 0; i < events.size(); i++) {
            PointsEvent event = event(events.get(i));
            within("/events/" + i, () -> {
                tally.add(event);
                return event;
            });
        }
        ObjectNode answer = json.objectNode();
        ArrayNode rated = answer.putObject("outcome").putArray("members");
        tally.rate().members().forEach(rating -> rated.add(rating(rating, json)));
        answer.putObject("undecided");
        answer.putArray("because").add(Answers.ground("points", points.clause(), points.modality(), json));
        return answer;
    }

    private static ObjectNode rating(PointsRating rating, JsonNodeFactory json) {
        ObjectNode node = json.objectNode().put("id", rating.id()).put("total", rating.total());
        rating.stars().ifPresentOrElse(stars -> node.put("stars", stars), () -> node.putNull("stars"));
        return node.put("vetoed", rating.isVetoed());
    }

    private static PointsSheet sheet(Facts facts) {
        return new PointsSheet(
                facts.count("base").orElse(0),
                facts.count("min"),
                facts.count("max"),
                facts.list("categories").stream().map(PointsFacts::category).toList(),
                facts.list("vetoes").stream()
                        .map(veto -> new Veto(
                                veto.text("id").orElseThrow(),
                                veto.get("effect", VetoEffect.class).orElseThrow()))
                        .toList(),
                facts.object("stars").map(PointsFacts::stars).orElse(StarScheme.NONE));
    }

    private static PointsCategory category(Facts facts) {
        return new PointsCategory(
                facts.text("id").orElseThrow(),
                facts.count("cap"),
                facts.list("items").stream()
                        .map(item -> new PointsItem(
                                item.text("id").orElseThrow(),
                                item.count("points").orElseThrow(),
                                item.count("cap")))
                        .toList());
    }

    private static StarScheme stars(Facts facts) {
        return new StarScheme(
                facts.list("levels").stream()
                        .map(level -> new StarLevel(
                                level.count("stars").orElseThrow(),
                                level.count("atLeast").orElseThrow(),
                                level.count("quotaPercent")))
                        .toList(),
                facts.get("ties", Ties.class).orElse(Ties.IN));
    }

    private static PointsEvent event(Facts facts) {
        String id = facts.text("id").orElseThrow();
        if (facts.text("reverses").isPresent()) {
            return new PointsEvent.Reversal(id, facts.text("reverses").orElseThrow());
        }
        return new PointsEvent.Scored(
                id,
                facts.text("member").orElseThrow(),
                facts.text("item").orElseThrow(),
                facts.date("on").orElseThrow(),
                facts.count("times").orElse(1));
    }

    /** What happened, and reversals, which have nothing but ids. */
    private record EventList() implements FactType {
        private static final List<Fact> SCORED = List.of(
                required("id", TEXT),
                required("member", TEXT),
                required("item", TEXT),
                required("on", DATE),
                optional("times", COUNT),
                optional("reverses", new Never()));
        private static final List<Fact> REVERSAL = List.of(
                required("id", TEXT),
                optional("member", new Never()),
                optional("item", new Never()),
                optional("on", new Never()),
                optional("times", new Never()),
                required("reverses", TEXT));

        @Override
        public Object read(JsonNode node, String pointer) {
            if (!node.isArray()) {
                throw new FactsException(pointer, "not a list");
            }
            List<Facts> events = new ArrayList<>();
            for (JsonNode event : node) {
                events.add(event(event, pointer + "/" + events.size()));
            }
            return events;
        }

        private static Facts event(JsonNode node, String pointer) {
            boolean isReversal = node.hasNonNull("reverses");
            if (isReversal) {
                for (Fact fact : REVERSAL) {
                    if (fact.type() instanceof Never never && node.hasNonNull(fact.name())) {
                        never.read(node, pointer + "/" + fact.name());
                    }
                }
            }
            return Facts.object(node, pointer, isReversal ? REVERSAL : SCORED);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
            schema.putObject("items").putArray("oneOf").add(closed(SCORED)).add(closed(REVERSAL));
            return schema;
        }

        private static ObjectNode closed(List<Fact> facts) {
            return FactType.schema(facts.stream()
                    .filter(fact -> !(fact.type() instanceof Never))
                    .toList());
        }
    }

    /** What an event of the other kind has: null at most. */
    private record Never() implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            throw new FactsException(pointer, "unknown property of such an event");
        }

        @Override
        public ObjectNode schema() {
            return JsonNodeFactory.instance.objectNode().put("type", "null");
        }
    }

    /** Puts the place of a part of the facts before the path of what is wrong in it. */
    private static <T> T within(String place, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidFactsException e) {
            throw new FactsException("/facts" + place + e.path(), String.valueOf(e.getMessage()));
        }
    }
}
