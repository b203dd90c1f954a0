package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.Products;
import io.shirase.assessment.Reason;
import io.shirase.claimfile.JsonSchemas;
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

    private static final JsonSchemas VALIDATOR = JsonSchemas.named("product.schema.json");

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
        return VALIDATOR.problems(JSON.valueToTree(loaded));
    }
}
