package io.shirase.storage;

import io.shirase.language.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

/**
 * A folder under {@code config} whose YAML files are read into records, in the order of its {@code index.txt}: the one in the
 * working directory where there is one, else the one packaged with the program.
 */
public final class ConfigFolder {

    private static final String INDEX = "index.txt";

    private final String name;
    private final SimpleModule words = new SimpleModule();

    private ConfigFolder(String name) {
        this.name = name;
    }

    public static ConfigFolder named(String name) {
        return new ConfigFolder(name);
    }

    /** Has the words of a vocabulary stand in the files by their codes. */
    public <E extends Enum<E>> ConfigFolder words(Class<E> vocabulary, Function<E, String> code) {
        words.addDeserializer(vocabulary, new Word<>(vocabulary, code));
        return this;
    }

    /**
     * All its files.
     *
     * @throws IllegalArgumentException if a file cannot be: the message names it
     */
    public <T> List<T> readAll(Class<T> type) {
        return text(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(file -> parse(file, text(file), type))
                .toList();
    }

    /** @throws IllegalArgumentException if it cannot be one of these; the message begins with the file's name */
    public <T> T parse(String file, String yaml, Class<T> type) {
        try {
            return json().convertValue(tree(yaml), type);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private JsonMapper json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(words)
                .build();
    }

    /** What a file holds; days stay texts. */
    public static Object tree(String yaml) {
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

    private String text(String file) {
        Path beside = Path.of("config", name);
        String packaged = "/config/" + name + "/" + file;
        try {
            if (Files.isDirectory(beside)) {
                return Files.readString(beside.resolve(file));
            }
            try (InputStream in = ConfigFolder.class.getResourceAsStream(packaged)) {
                if (in == null) {
                    throw new IllegalStateException("The program was built without " + packaged);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file config/" + name + "/" + file + " cannot be read", e);
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
