package io.shirase.e2e;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PDF files as nobody means well with: what a browser's reader has to get by with. */
final class EvilPdfs {

    static final Map<String, byte[]> ALL = new LinkedHashMap<>();

    static {
        ALL.put("no PDF at all", bytes("<script>window.hostile = 1</script>"));
        ALL.put(
                "a page tree that holds itself",
                document("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        ALL.put(
                "two thousand million pages",
                document("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 2000000000>>"));
        ALL.put(
                "a script that runs when it is opened",
                document(
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(top.hostile = 1; app.alert(1))>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/AA<</O<</S/URI/URI(javascript:top.hostile=1)>>>>>>"));
        ALL.put(
                "a page as large as a country",
                document(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100000000]>>"));
    }

    private EvilPdfs() {}

    /** An honest one: empty pages. */
    static byte[] ofPages(int pages) {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        String kids =
                IntStream.range(0, pages).mapToObj(page -> page + 3 + " 0 R").collect(Collectors.joining(" "));
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages + ">>");
        objects.addAll(Collections.nCopies(pages, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"));
        return document(objects.toArray(String[]::new));
    }

    private static byte[] document(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            file.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        file.append("trailer<</Root 1 0 R/Size ").append(objects.length + 1).append(">>\n%%EOF");
        return bytes(file.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
