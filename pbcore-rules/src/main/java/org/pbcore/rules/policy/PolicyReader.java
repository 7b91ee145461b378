package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.BoundWord;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/** Turns a JSON document into a policy, refusing whatever the vocabulary does not know. */
final class PolicyReader {
    private static final Map<String, BoundWord> WORDS = Map.of(
            "atLeast", BoundWord.AT_LEAST,
            "atMost", BoundWord.AT_MOST,
            "moreThan", BoundWord.MORE_THAN,
            "fewerThan", BoundWord.FEWER_THAN);

    private static final String COUNTRY = "CN";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.-][0-9]+)*");

    private final Vocabulary vocabulary = Vocabulary.bundled();
    private final Function<String, Optional<Policy>> find;

    PolicyReader(Function<String, Optional<Policy>> find) {
        this.find = find;
    }

    Policy policy(JsonNode root) {
        root.allow(Set.of("id", "title", "source", "jurisdiction", "from", "extends", "rules", "parameters"));
        String id = root.get("id").text();
        LocalDate from = root.get("from").date();
        Optional<Policy> parent = root.find("extends")
                .map(node -> find.apply(node.text()).orElseThrow(() -> node.refusal("没有这个政策 no such policy")));
        parent.filter(extended ->
                        extended.layers().stream().anyMatch(layer -> layer.id().equals(id)))
                .ifPresent(extended -> {
                    throw root.get("extends").refusal("循环 a policy may not extend itself, through others neither");
                });
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        root.find("parameters")
                .ifPresent(nodes ->
                        nodes.members().forEach((name, node) -> parameters.put(name, parameter(id, from, name, node))));
        return new Policy(
                id,
                root.get("title").label(),
                root.get("source").label(),
                jurisdiction(root.get("jurisdiction"), parent),
                from,
                parent,
                root.find("rules").map(this::rules).orElse(Set.of()),
                parameters);
    }

    /** A layer holds within what the layer above it holds in. */
    private static String jurisdiction(JsonNode node, Optional<Policy> parent) {
        String place = node.text();
        if (!place.equals(COUNTRY) && !RegionCode.isWellFormed(place)) {
            throw node.refusal("应为区划代码或 CN expected the code of a region, or CN");
        }
        String above = parent.map(Policy::jurisdiction).orElse(COUNTRY);
        if (!above.equals(COUNTRY)
                && (place.equals(COUNTRY) || !RegionCode.parse(above).contains(RegionCode.parse(place)))) {
            throw node.refusal("不在所扩展政策的地区之内 outside " + above + ", the jurisdiction of the policy it extends");
        }
        return place;
    }

    private Set<String> rules(JsonNode node) {
        for (JsonNode rule : node.elements()) {
            if (!vocabulary.rules().contains(rule.text())) {
                throw rule.refusal("没有这条规则 no such rule; known: " + vocabulary.rules());
            }
        }
        return new HashSet<>(node.texts());
    }

    private Parameter parameter(String policy, LocalDate from, String name, JsonNode node) {
        Vocabulary.Entry entry = vocabulary.find(name).orElseThrow(() -> node.refusal("没有这个参数 no such parameter"));
        node.allow(Set.of("clause", "article", "values"));
        Citation citation = new Citation(
                policy,
                node.find("clause").map(PolicyReader::clause),
                node.find("article").map(PolicyReader::article));
        if (citation.clause().isEmpty() && citation.article().isEmpty()) {
            throw node.refusal("须注明条款 a clause or an article is needed");
        }
        List<Parameter.Value> values = new ArrayList<>();
        for (JsonNode value : node.get("values").elements()) {
            values.add(value(entry, from, value));
        }
        values.sort(Comparator.comparing(Parameter.Value::from));
        return new Parameter(node.file(), name, citation, closed(node, values));
    }

    /** A clause that the register has. */
    private static Clause clause(JsonNode node) {
        String id = node.text();
        if (ClauseRegister.bundled().find(id).isEmpty()) {
            throw node.refusal("条款目录无此条款 no such clause in the register");
        }
        return new Clause(id);
    }

    /** An article by its number, or in words of both languages. */
    private static Label article(JsonNode node) {
        if (node.isObject()) {
            return node.label();
        }
        String number = node.text();
        if (!NUMBER.matcher(number).matches()) {
            throw node.refusal("应为条号，或中英文 expected a number, or words as zh and en");
        }
        return new Label("第" + number + "条", "art. " + number);
    }

    /** Ends each open value on the day before the next one begins; refuses two values on one day. */
    private static List<Parameter.Value> closed(JsonNode node, List<Parameter.Value> values) {
        if (values.isEmpty()) {
            throw node.refusal("没有取值 no values");
        }
        List<Parameter.Value> closed = new ArrayList<>();
        for (int i = 0; i < values.size() - 1; i++) {
            LocalDate next = values.get(i + 1).from();
            Parameter.Value value = values.get(i).until(next.minusDays(1));
            if (!value.from().isBefore(next) || value.holds(next)) {
                throw node.refusal("有效期重叠 two values on one day");
            }
            closed.add(value);
        }
        closed.add(values.get(values.size() - 1));
        return closed;
    }

    private static Parameter.Value value(Vocabulary.Entry entry, LocalDate from, JsonNode node) {
        Set<String> keys = new HashSet<>(entry.shape().keys());
        keys.add("from");
        keys.add("to");
        node.allow(keys);
        Optional<Bound> bound = bound(entry.shape(), node);
        if (keys.contains("atLeast") && bound.isEmpty()) {
            throw node.refusal("缺少界限 a bound is needed: one of "
                    + WORDS.keySet().stream().sorted().toList());
        }
        LocalDate first = node.find("from").map(JsonNode::date).orElse(from);
        Optional<LocalDate> last = node.find("to").map(JsonNode::date);
        if (last.map(first::isAfter).orElse(false)) {
            throw node.refusal("截止日早于生效日 it ends before it begins");
        }
        Map<Class<?>, Object> content = new HashMap<>();
        bound.ifPresent(asked -> content.put(Bound.class, asked));
        needed(node, keys, "modality").ifPresent(word -> content.put(Modality.class, word.term(Modality.class)));
        needed(node, keys, "strength")
                .ifPresent(word -> content.put(LimitStrength.class, word.term(LimitStrength.class)));
        needed(node, keys, "terms").ifPresent(terms -> content.put(Parameter.Terms.class, terms(entry, terms)));
        needed(node, keys, "share").ifPresent(share -> content.put(Share.class, share(share)));
        needed(node, keys, "by")
                .ifPresent(day -> content.put(Parameter.Deadline.class, new Parameter.Deadline(day.date())));
        needed(node, keys, "brackets").ifPresent(list -> content.put(RateBrackets.class, brackets(list)));
        needed(node, keys, "least")
                .ifPresent(least -> content.put(AmountRange.class, amounts(least, node.get("most"))));
        needed(node, keys, "number")
                .ifPresent(number -> content.put(Parameter.Count.class, new Parameter.Count(number.count())));
        return new Parameter.Value(first, last, content);
    }

    private static RateBrackets brackets(JsonNode node) {
        List<RateBrackets.Bracket> brackets = new ArrayList<>();
        for (JsonNode each : node.elements()) {
            each.allow(Set.of("atMost", "percent"));
            brackets.add(new RateBrackets.Bracket(
                    each.find("atMost").map(JsonNode::decimal),
                    each.get("percent").decimal()));
        }
        if (!RateBrackets.rises(brackets)) {
            throw node.refusal("档次须递增，最后一档不封顶 brackets rise, and only the last has no end");
        }
        return new RateBrackets(brackets);
    }

    private static AmountRange amounts(JsonNode least, JsonNode most) {
        if (most.decimal().compareTo(least.decimal()) < 0) {
            throw most.refusal("上限低于下限 the most is less than the least");
        }
        return new AmountRange(least.decimal(), most.decimal());
    }

    private static Share share(JsonNode node) {
        return Share.find(node.text())
                .orElseThrow(() -> node.refusal("应为分数 expected a share, as 1/3: no more than the whole"));
    }

    private static Parameter.Terms terms(Vocabulary.Entry entry, JsonNode node) {
        Set<String> terms = new LinkedHashSet<>();
        for (JsonNode term : node.elements()) {
            if (!entry.terms().contains(term.text())) {
                throw term.refusal("没有这个代码 no such code; known: " + entry.terms());
            }
            if (!terms.add(term.text())) {
                throw term.refusal("代码重复 one code twice");
            }
        }
        if (terms.isEmpty()) {
            throw node.refusal("不能为空 one code at least");
        }
        return new Parameter.Terms(List.copyOf(terms));
    }

    private static Optional<JsonNode> needed(JsonNode node, Set<String> keys, String key) {
        return keys.contains(key) ? Optional.of(node.get(key)) : Optional.empty();
    }

    private static Optional<Bound> bound(Shape shape, JsonNode node) {
        Map<JsonNode, Bound> bounds = new LinkedHashMap<>();
        node.members().forEach((key, value) -> {
            if (WORDS.containsKey(key)) {
                bounds.put(value, new Bound(WORDS.get(key), value.count()));
            }
        });
        if (bounds.size() > 1) {
            throw node.refusal("界限只能有一个 one bound only");
        }
        bounds.forEach((value, bound) -> shape.fault(bound).ifPresent(fault -> {
            throw value.refusal(fault);
        }));
        return bounds.values().stream().findFirst();
    }
}
