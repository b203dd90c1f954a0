package io.shirase.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Grinds claim files of any length out of the project's own cases: their lines again and again, with other amounts. */
final class ClaimMill {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<ObjectNode> patterns;
    private final Random random;

    ClaimMill(long seed) throws IOException {
        random = new Random(seed);
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            patterns = new ArrayList<>(files.sorted()
                    .map(file -> (ObjectNode) JSON.readTree(file.toFile()).get("claim"))
                    .filter(claim -> !claim.get("expenses").isEmpty())
                    .toList());
        }
    }

    /** A claim file of so many lines, on one line. */
    byte[] claim(int lines) {
        return claim(patterns.get(random.nextInt(patterns.size())), lines);
    }

    /** A claim of a product, so long. */
    byte[] claim(String product, int lines) {
        return claim(
                patterns.stream()
                        .filter(pattern ->
                                pattern.at("/policy/product").asString().equals(product))
                        .findFirst()
                        .orElseThrow(),
                lines);
    }

    void write(Path file, int claims, int lines) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < claims; i++) {
                out.write(claim(lines));
                out.write('\n');
            }
        }
    }

    private byte[] claim(ObjectNode pattern, int lines) {
        ObjectNode claim = pattern.deepCopy();
        ArrayNode expenses = claim.putArray("expenses");
        for (int i = 0; i < lines; i++) {
            JsonNode model =
                    pattern.get("expenses").get(i % pattern.get("expenses").size());
            ObjectNode line = (ObjectNode) model.deepCopy();
            line.put("id", "L" + (i + 1));
            if (!line.has("heads")) {
                line.put("amount", 1_000L + random.nextInt(2_000_000));
            }
            expenses.add(line);
        }
        return JSON.writeValueAsBytes(claim);
    }
}
