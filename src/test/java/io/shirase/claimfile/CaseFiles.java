package io.shirase.claimfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case files under {@code src/test/resources/cases}: a claim, and the assessment that it must have. */
public final class CaseFiles {

    public static final JsonMapper JSON = new JsonMapper();

    private CaseFiles() {}

    /** A case with its name. */
    public record Case(String name, JsonNode claim, JsonNode expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The cases of a resource folder, by file name. */
    public static List<Case> in(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(CaseFiles.class.getResource("/" + folder).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CaseFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case read(Path file) {
        JsonNode root = JSON.readTree(file.toFile());
        return new Case(
                file.getFileName() + ": " + root.get("name").asString(), root.get("claim"), root.get("expected"));
    }

    /**
     * An assessment as far as implementations are compared: without the item's own text, without ratio and limit of a
     * line that is denied or pending, and of a denial the first reason alone.
     */
    public static JsonNode comparable(JsonNode assessment) {
        JsonNode copy = assessment.deepCopy();
        copy.get("lines").forEach(line -> {
            var fields = (tools.jackson.databind.node.ObjectNode) line;
            fields.remove("item");
            String outcome = line.get("outcome").asString();
            if (outcome.equals("denied") || outcome.equals("pending")) {
                fields.remove("ratio");
                fields.remove("limit");
                String first = line.get("reasons").get(0).asString();
                fields.putArray("reasons").add(first);
            }
        });
        return copy;
    }
}
