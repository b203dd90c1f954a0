package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.storage.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What files under {@code config} quote from the sources. Those are known here by short excerpts, white space left out
 * ({@code src/test/resources/sources}): whoever quotes another sentence adds it there, from the source and not from the file.
 */
public final class Quotations {

    private Quotations() {}

    public record Quotation(String place, String source, String text) {

        public void check() throws IOException {
            List<String> excerpts = Files.readAllLines(Path.of("src/test/resources/sources", source + ".txt"));

            assertThat(excerpts)
                    .as("%s quotes %s: %s", place, source, text)
                    .anyMatch(excerpt -> excerpt.contains(text.replaceAll("\\s", "")));
        }

        @Override
        public String toString() {
            return place;
        }
    }

    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    public static List<Quotation> in(Path folder) throws IOException {
        List<Quotation> found = new ArrayList<>();
        for (Path file : files(folder)) {
            collect(file.getFileName().toString(), "", ConfigFolder.tree(Files.readString(file)), found);
        }
        return found;
    }

    private static void collect(String place, String source, Object node, List<Quotation> found) {
        if (node instanceof Map<?, ?> map) {
            String own = map.get("seed") == null ? source : map.get("seed").toString();
            if (map.get("quote") instanceof String quote) {
                found.add(new Quotation(place, own, quote));
            }
            map.forEach((name, child) -> collect(place + "/" + name, own, child, found));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(place + "/" + i, source, list.get(i), found);
            }
        }
    }
}
