package io.shirase.packet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.packet.content.LetterContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.paper.PdfText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

@DisplayName("The letter of consent as a PDF")
class LetterPdfTest {

    private static LetterContent sample(Locale locale, String conditions) {
        return new LetterContent(
                locale,
                "SR-2026-000123-C1",
                LocalDateTime.of(2026, 6, 20, 14, 5, 0),
                "青葉精工株式会社",
                List.of(
                        new Fact("受付番号", "SR-2026-000123"),
                        new Fact("費用", "弁護士への相談"),
                        new Fact("依頼先", "𠮷田法律事務所 💴"),
                        new Fact("同意する金額", "¥2,750,000"),
                        new Fact("発注の期限", "2026年7月20日(月)")),
                conditions,
                "あさひ損害保険株式会社 鈴木 一郎");
    }

    private static byte[] written(LetterContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterPdf.write(content, out);
        return out.toByteArray();
    }

    @Test
    @DisplayName("says on one page which cost is consented to, up to how much, until when and on which conditions")
    void onePage() throws IOException {
        byte[] pdf = written(sample(Locale.JAPANESE, "着手金に限る。\n二社の見積りを比べること。"));
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "letter-ja.pdf"), pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(PdfText.pages(pdf).getFirst().replaceAll("\\s", ""))
                    .contains(
                            "SR-2026-000123-C1",
                            "2026年6月20日(土)",
                            "¥2,750,000",
                            "2026年7月20日(月)",
                            "着手金に限る",
                            "約束するものではありません");
        }
    }

    @Test
    @DisplayName("is valid PDF/A-2u in both languages, and as long as its conditions")
    void isArchival() throws Exception {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(PdfACheck.violations(written(sample(locale, "")))).isEmpty();
            byte[] longer = written(sample(locale, "条件の一つです。".repeat(400)));
            assertThat(PdfACheck.violations(longer)).isEmpty();
            try (PdfReader reader = new PdfReader(longer)) {
                assertThat(reader.getNumberOfPages()).isGreaterThan(1);
            }
        }
    }
}
