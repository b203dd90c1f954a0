package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.Products;
import io.shirase.assessment.Reason;
import io.shirase.language.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The schema of product files and their reader")
class SchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode SCHEMA =
            JSON.readTree(Path.of("config/schema/product.schema.json").toFile());

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("config/products", "src/test/resources/products-extra")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothTakeEveryProductFile(Path file) throws IOException {
        assertThat(problems(Files.readString(file))).isEmpty();
        assertThat(Products.reader().read(file).items()).isNotEmpty();
        assertThat(Files.readString(file)).startsWith("# yaml-language-server: $schema=");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "counted: day-itself",
                "ratio: 50",
                "days: 90",
                "draws: costs",
                "deny: kind-not-admitted",
                "seed: K",
                "dates: discoveredAt",
                "validFrom: 2026-01-01",
                "use: required",
                "within: costs"
            })
    void bothRefuseAFieldThatIsMissingOrUnknown(String field) throws IOException {
        String yaml = Files.readString(Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml"))
                .replaceFirst(java.util.regex.Pattern.quote(field), "x" + field);
        assertThat(problems(yaml)).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Products.reader().read("f.yaml", yaml)))
                .isInstanceOf(ProductException.class);
    }

    @Test
    void theSchemaKnowsTheSameWords() {
        JsonNode condition = SCHEMA.at("/$defs/condition/properties");
        assertThat(condition.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fact.values()).map(Fact::key).toList());
        assertThat(words(condition.at("/activity/oneOf/0/enum"))).isEqualTo(codes(Activity.values()));
        assertThat(words(condition.at("/kind/oneOf/0/enum"))).isEqualTo(codes(IncidentKind.values()));
        assertThat(words(SCHEMA.at("/$defs/denial/enum"))).isEqualTo(reasons(Reason.Effect.DENIES));
        assertThat(words(SCHEMA.at("/$defs/hold/enum"))).isEqualTo(reasons(Reason.Effect.HOLDS));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static List<String> codes(Coded[] words) {
        return Arrays.stream(words).map(Coded::code).toList();
    }

    private static List<String> reasons(Reason.Effect effect) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.effect() == effect)
                .map(Reason::code)
                .toList();
    }

    private static List<String> problems(String yaml) {
        LoaderOptions options = new LoaderOptions();
        Resolver datesAreTexts = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
            }
        };
        DumperOptions dumper = new DumperOptions();
        Object loaded = new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, datesAreTexts)
                .load(yaml);
        List<String> problems = new ArrayList<>();
        check(JSON.valueToTree(loaded), SCHEMA, "", problems);
        return problems;
    }

    /** As much of JSON Schema as the product schema uses. */
    private static void check(JsonNode value, JsonNode schema, String path, List<String> problems) {
        if (schema.has("$ref")) {
            check(value, SCHEMA.at(schema.get("$ref").asString().substring(1)), path, problems);
        }
        if (schema.has("oneOf")) {
            long fitting = Stream.iterate(0, i -> i + 1)
                    .limit(schema.get("oneOf").size())
                    .filter(i -> fits(value, schema.get("oneOf").get(i)))
                    .count();
            if (fitting != 1) {
                problems.add(path + " fits " + fitting + " of the choices");
            }
        }
        if (schema.has("enum")
                && Stream.iterate(0, i -> i + 1)
                        .limit(schema.get("enum").size())
                        .noneMatch(i -> schema.get("enum").get(i).equals(value))) {
            problems.add(path + " is none of " + schema.get("enum"));
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(path + " is not " + schema.get("const"));
        }
        if (schema.has("required")) {
            schema.get("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    problems.add(path + " lacks " + name);
                }
            });
        }
        if (schema.has("type")) {
            typed(value, schema, path, problems);
        }
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        List<String> problems = new ArrayList<>();
        check(value, schema, "", problems);
        return problems.isEmpty();
    }

    private static void typed(JsonNode value, JsonNode schema, String path, List<String> problems) {
        boolean fitting = switch (schema.get("type").asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            default -> value.isBoolean();
        };
        if (!fitting) {
            problems.add(path + " is no " + schema.get("type"));
            return;
        }
        if (schema.has("pattern")
                && !value.asString().matches(".*(" + schema.get("pattern").asString() + ").*")) {
            problems.add(path + " does not match " + schema.get("pattern"));
        }
        if (schema.has("minimum") && value.asLong() < schema.get("minimum").asLong()
                || schema.has("maximum")
                        && value.asLong() > schema.get("maximum").asLong()) {
            problems.add(path + " is out of range");
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), schema.get("items"), path + "/" + i, problems);
            }
        }
        if (value.isObject()) {
            for (String name : value.propertyNames()) {
                JsonNode property = schema.at("/properties/" + name);
                if (property.isMissingNode()) {
                    problems.add(path + " does not know " + name);
                } else {
                    check(value.get(name), property, path + "/" + name, problems);
                }
            }
        }
    }
}
