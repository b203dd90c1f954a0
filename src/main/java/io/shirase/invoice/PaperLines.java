package io.shirase.invoice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The lines of a paper, each in two forms: as it stands, and with letters that were spaced out (合　計) put together. */
final class PaperLines {

    /** More lines than a paper of a few pages has. */
    private static final int MOST_LINES = 2_000;

    private static final int MOST_CHARACTERS = 400;

    /**
     * A line.
     *
     * @param words as it stands, widths folded, blanks made one
     * @param tight the same without blanks between Japanese letters
     */
    record Line(int page, String words, String tight) {}

    private final List<Line> lines = new ArrayList<>();

    PaperLines(List<String> pages) {
        for (int page = 0; page < pages.size(); page++) {
            for (String raw : pages.get(page).split("\\R", -1)) {
                if (lines.size() < MOST_LINES && !raw.isBlank()) {
                    lines.add(line(page + 1, raw));
                }
            }
        }
    }

    private static Line line(int page, String raw) {
        String cut = raw.length() > MOST_CHARACTERS ? raw.substring(0, MOST_CHARACTERS) : raw;
        String words = folded(cut);
        return new Line(page, words, words.replaceAll("(?<=[\\p{L}ー・&&[^A-Za-z]]) (?=[\\p{L}ー・&&[^A-Za-z]])", ""));
    }

    private static String folded(String text) {
        // The radical forms that some PDF fonts map their letters to (⽇ for 日) are folded with the widths.
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cc}\\p{Z}\\p{Cf}]+", " ")
                .replaceAll("[‐-―−]", "-")
                .strip();
    }

    List<Line> all() {
        return lines;
    }
}
