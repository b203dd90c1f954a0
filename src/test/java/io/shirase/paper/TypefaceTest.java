package io.shirase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A typeface")
class TypefaceTest {

    private final Typeface face = Typefaces.load().regular();

    @Test
    @DisplayName("prints every letter that a Japanese name may have, from the first font that has it")
    void namesArePrinted() {
        String names = "𠮷田 髙橋 﨑山 濵田 \uFA19田 𡈽屋 𠮟 ①㈱ 😀";

        assertThat(face.printable(names)).isEqualTo(names);
        assertThat(face.runs("𠮷田")).hasSize(2);
        assertThat(face.runs("吉田")).hasSize(1);
    }

    @Test
    @DisplayName("says the number of a letter that no font has, and measures what it prints")
    void otherLettersAreNamed() {
        assertThat(face.printable("ก\uE000\uD83D")).isEqualTo("［U+0E01］［U+E000］［U+D83D］");
        assertThat(Typeface.namesLetters(face.printable("ก"))).isTrue();
        assertThat(Typeface.namesLetters("［U］")).isFalse();
        assertThat(face.width("𠮷", 10)).isEqualTo(10);
    }

    @Test
    @DisplayName("gives back the same letters to whoever copies them out of the document")
    void textIsCopied() throws IOException {
        String name = "𠮷田﨑\uFA19\uFA1B\uFA2D神福";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Imprint imprint = new Imprint("", "", "", Locale.JAPANESE, LocalDateTime.of(2026, 11, 26, 9, 0), "");
        try (PdfBook book = new PdfBook(out, imprint)) {
            Canvas canvas = book.addPage();
            int line = 0;
            for (Typeface weight : List.of(face, Typefaces.load().bold())) {
                canvas.text(name, 50, 50 + 30 * line++, Style.of(weight, 10));
            }
        }

        assertThat(PdfText.pages(out.toByteArray()).getFirst().replaceAll("\\s", ""))
                .isEqualTo(name + name);
    }
}
