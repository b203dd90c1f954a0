package io.shirase.duty;

import io.shirase.incident.DataKind;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.language.Coded;
import io.shirase.time.Counting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The authority files, in the order of their index. */
public final class Authorities {

    private static final Path BESIDE = Path.of("config", "authorities");
    private static final String PACKAGED = "/config/authorities/";
    private static final String INDEX = "index.txt";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addDeserializer(Force.class, new Word<>(Force.class, Force::code))
                    .addDeserializer(Applies.class, new Word<>(Applies.class, Applies::code))
                    .addDeserializer(Ground.class, new Word<>(Ground.class, Ground::code))
                    .addDeserializer(Prefill.class, new Word<>(Prefill.class, Prefill::code))
                    .addDeserializer(Authority.SeenAs.class, new Word<>(Authority.SeenAs.class, Authority.SeenAs::code))
                    .addDeserializer(DataKind.class, new Word<>(DataKind.class, DataKind::code))
                    .addDeserializer(Symptom.class, new Word<>(Symptom.class, Symptom::code))
                    .addDeserializer(Told.Whom.class, new Word<>(Told.Whom.class, Told.Whom::code))
                    .addDeserializer(Counting.class, new Word<>(Counting.class, Counting::code)))
            .build();

    private final List<Authority> all;

    private Authorities(List<Authority> all) {
        this.all = List.copyOf(all);
        Set<String> codes = new HashSet<>();
        all.forEach(authority -> check(authority, codes));
    }

    /**
     * Those of {@code config/authorities} in the working directory, else those packaged with the program.
     *
     * @throws IllegalArgumentException if a file cannot be: the message names it
     */
    public static Authorities load() {
        return new Authorities(read(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(file -> parse(file, read(file)))
                .toList());
    }

    public List<Authority> all() {
        return all;
    }

    Optional<Form> form(String code) {
        return all.stream().flatMap(authority -> authority.form(code).stream()).findFirst();
    }

    /** @throws IllegalArgumentException if it cannot be an authority file */
    static Authority parse(String file, String yaml) {
        try {
            return JSON.convertValue(tree(yaml), Authority.class);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** What a file holds; days stay texts. */
    static Object tree(String yaml) {
        LoaderOptions options = new LoaderOptions();
        Resolver daysAreTexts = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
            }
        };
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, daysAreTexts)
                .load(yaml);
    }

    private void check(Authority authority, Set<String> codes) {
        Stream.concat(
                        authority.duties().stream().map(Obligation::code),
                        authority.forms().stream().map(Form::code))
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("Two duties or forms are called " + twice);
                });
        authority.duties().forEach(duty -> {
            Stream.concat(duty.sources().stream(), Stream.ofNullable(duty.quoteOf()))
                    .forEach(authority::source);
            if (duty.form() != null && form(duty.form()).isEmpty()) {
                throw new IllegalArgumentException(duty.code() + " names no form: " + duty.form());
            }
        });
        authority.forms().forEach(form -> form.sources().forEach(authority::source));
    }

    private static String read(String file) {
        Path beside = BESIDE.resolve(file);
        try {
            if (Files.isDirectory(BESIDE)) {
                return Files.readString(beside);
            }
            try (InputStream packaged = Authorities.class.getResourceAsStream(PACKAGED + file)) {
                if (packaged == null) {
                    throw new IllegalStateException("The program was built without " + PACKAGED + file);
                }
                return new String(packaged.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The authority file " + file + " cannot be read", e);
        }
    }

    /** A word of a vocabulary, by its code. */
    private static final class Word<E extends Enum<E>> extends ValueDeserializer<E> {

        private final Map<String, E> words;

        Word(Class<E> vocabulary, Function<E, String> code) {
            words = Coded.byCode(vocabulary, code);
        }

        @Override
        public @Nullable E deserialize(JsonParser json, DeserializationContext context) {
            E word = words.get(json.getString());
            if (word == null) {
                throw new IllegalArgumentException("'" + json.getString() + "' is not one of " + words.keySet());
            }
            return word;
        }
    }
}
