package org.pbcore.examples.quickstart.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.PbcoreException;

/**
 * Facts of an office beside its survey: files of a folder, {@code NAME.jsonl} with an object a line or
 * {@code NAME.json} with a list, in the JSON of the model's types.
 *
 * <p>A line that cannot be used is told with file, line and path, and left out. What it says is never told.
 */
final class OfficeFacts {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final @Nullable Path folder;
    private final Consumer<String> told;
    private final Map<String, List<?>> read = new HashMap<>();

    /**
     * Opens a folder.
     *
     * @param folder the folder; null where there are no facts
     * @param told hears of lines that are refused
     */
    OfficeFacts(@Nullable Path folder, Consumer<String> told) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        this.folder = folder;
        this.told = told;
    }

    /**
     * Reads facts of one type.
     *
     * @throws MissingFactsException when there is no file of the name
     */
    <T> List<T> lines(String name, Class<T> type) throws IOException {
        List<T> lines = linesIfAny(name, type);
        if (!has(name)) {
            throw new MissingFactsException(name + ".jsonl");
        }
        return lines;
    }

    /** Reads facts of one type; where there is no file of the name there are none. */
    <T> List<T> linesIfAny(String name, Class<T> type) throws IOException {
        return linesIfAny(name, type, fact -> {});
    }

    /**
     * Reads facts of one type; where there is no file of the name there are none.
     *
     * @param check refuses, with an exception of pbcore, a line that the rules cannot use; asked once of each
     */
    <T> List<T> linesIfAny(String name, Class<T> type, Consumer<T> check) throws IOException {
        List<?> known = read.get(name);
        if (known == null) {
            List<T> fresh = new ArrayList<>();
            Path lines = file(name + ".jsonl");
            Path list = file(name + ".json");
            if (lines != null) {
                readLines(lines, text -> checked(MAPPER.readValue(text, type), check), fresh);
            } else if (list != null) {
                readList(list, element -> checked(MAPPER.treeToValue(element, type), check), fresh);
            }
            known = List.copyOf(fresh);
            read.put(name, known);
        }
        return known.stream().map(type::cast).toList();
    }

    /** Whether there is a file of the name, with or without facts in it. */
    boolean has(String name) {
        return file(name + ".jsonl") != null || file(name + ".json") != null;
    }

    /** A file of the folder; null where it is not there. */
    @Nullable
    Path file(String name) {
        Path file = folder == null ? null : folder.resolve(name);
        return file != null && Files.exists(file) ? file : null;
    }

    private <T> void readLines(Path file, Parsing<String, T> parsing, List<T> into) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            for (int number = 1; line != null; number++, line = reader.readLine()) {
                String text = line;
                if (!text.isBlank()) {
                    take(file + ":" + number, () -> parsing.parse(text), into);
                }
            }
        }
    }

    private <T> void readList(Path file, Parsing<JsonNode, T> parsing, List<T> into) throws IOException {
        List<JsonNode> elements = new ArrayList<>();
        take(
                file.toString(),
                () -> {
                    JsonNode root = MAPPER.readTree(file.toFile());
                    if (!root.isArray()) {
                        throw new InvalidFactsException("", "不是列表 not a list");
                    }
                    return root;
                },
                elements);
        for (JsonNode list : elements) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode element = list.get(i);
                take(file + "/" + i, () -> parsing.parse(element), into);
            }
        }
    }

    private static <T> T checked(T fact, Consumer<T> check) {
        check.accept(fact);
        return fact;
    }

    private <T> void take(String place, Reading<T> reading, List<T> into) throws IOException {
        try {
            into.add(reading.read());
        } catch (InvalidFactsException e) {
            refuse(place, e.path(), words(e));
        } catch (PbcoreException e) {
            refuse(place, "", words(e));
        } catch (JsonMappingException e) {
            refuse(place, path(e), why(e));
        } catch (JsonProcessingException e) {
            refuse(place, "", "不是合法的 JSON not well-formed JSON");
        }
    }

    private void refuse(String place, String path, String why) {
        told.accept("拒绝 refused " + place + (path.isEmpty() ? "" : " " + path) + "：" + why);
    }

    /** A pointer to what is wrong: where Jackson was, and where the type found it, from there or from the beginning. */
    private static String path(JsonMappingException problem) {
        String there = problem.getPath().stream()
                .map(each -> "/" + (each.getFieldName() == null ? each.getIndex() : each.getFieldName()))
                .collect(Collectors.joining());
        if (!(problem.getCause() instanceof InvalidFactsException invalid)) {
            return there;
        }
        return !there.isEmpty() && invalid.path().startsWith(there) ? invalid.path() : there + invalid.path();
    }

    /** Why a line is refused, without a word of what it says. */
    private static String why(JsonMappingException problem) {
        if (problem.getCause() instanceof PbcoreException known) {
            return words(known);
        }
        if (problem.getCause() instanceof IllegalStateException incomplete) {
            return "缺少必填项 required properties are absent: " + incomplete.getMessage();
        }
        if (problem instanceof UnrecognizedPropertyException) {
            return "未知属性 unknown property";
        }
        return "类型不符或缺失 of a wrong type, or absent";
    }

    /** What an exception says beside its path. */
    static String words(PbcoreException problem) {
        String said = String.valueOf(problem.getMessage());
        String path = problem instanceof InvalidFactsException invalid ? invalid.path() + ": " : "";
        return said.startsWith(path) ? said.substring(path.length()) : said;
    }

    /** Makes a fact of what stands in a file. */
    private interface Parsing<F, T> {
        T parse(F from) throws IOException;
    }

    /** Reads one thing. */
    private interface Reading<T> {
        T read() throws IOException;
    }
}
