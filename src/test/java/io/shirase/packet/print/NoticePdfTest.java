package io.shirase.packet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.SamplePacket;
import io.shirase.paper.PdfText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

@DisplayName("The notice receipt as a PDF")
class NoticePdfTest {

    static NoticeContent sample(Locale locale) {
        return sample(locale, "SR-2026-000123");
    }

    private static NoticeContent sample(Locale locale, String number) {
        return new NoticeContent(
                locale,
                number,
                LocalDateTime.of(2026, 6, 12, 2, 41, 7),
                "佐藤 花子",
                "青葉精工株式会社",
                "C-0001-2345",
                "サイバー保険制度(中小企業団体)",
                SamplePacket.japanese(0, List.of()).facts(),
                List.of(new NoticeContent.Contact("緊急時ホットラインサービス", "0120-000-000", "24時間365日")),
                List.of(
                        "担当者が内容を確認し、翌営業日までにご連絡します。",
                        "調査や復旧を依頼する前に、書面による同意が必要な費用があります。依頼の前に、知らせの画面からお尋ねください。",
                        "領収書や見積書は、捨てずに保管してください。写真でも登録できます。"),
                SamplePacket.japanese(0, List.of()).windows().subList(0, 3));
    }

    private static byte[] written(NoticeContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NoticePdf.write(content, out);
        return out.toByteArray();
    }

    @Test
    @DisplayName("proves on one page the number, the second of receipt, what was said and the first deadlines")
    void onePageProvesTheNotice() throws IOException {
        byte[] pdf = written(sample(Locale.JAPANESE));
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(PdfText.pages(pdf).getFirst().replaceAll("\\s", ""))
                    .contains(
                            "SR-2026-000123",
                            "2026年6月12日(金)02:41:07",
                            "受発注システム",
                            "2026年7月10日(金)まで",
                            "翌営業日までにご連絡します",
                            "0120-000-000");
        }
    }

    @Test
    @DisplayName("is valid PDF/A-2u in both languages")
    void isArchival() throws Exception {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(PdfACheck.violations(written(sample(locale)))).isEmpty();
        }
    }

    @Test
    @DisplayName("of a drill says so on its page, in its language, and is archival all the same; a real one does not")
    void drill() throws Exception {
        byte[] played = written(sample(Locale.JAPANESE, "訓練-2026-000001"));
        byte[] english = written(sample(Locale.ENGLISH, "訓練-2026-000001"));

        assertThat(text(played)).contains("これは訓練です。実際の事故の記録ではありません。", "訓練-2026-000001");
        assertThat(text(english)).contains("DRILL");
        assertThat(PdfACheck.violations(played)).isEmpty();
        assertThat(text(written(sample(Locale.JAPANESE)))).doesNotContain("訓練");
    }

    private static String text(byte[] pdf) throws IOException {
        return PdfText.pages(pdf).getFirst();
    }

    @Test
    @DisplayName("goes on to a second page rather than leave out what was said")
    void longReportsAreKeptWhole() throws IOException {
        NoticeContent notice = sample(Locale.ENGLISH);
        String story = "We noticed that the files could not be opened. ".repeat(150) + "The end.";
        NoticeContent longer = new NoticeContent(
                notice.locale(),
                notice.number(),
                notice.receivedAt(),
                notice.reporter(),
                notice.insured(),
                notice.certificateNumber(),
                notice.product(),
                List.of(new Fact("Story", story)),
                notice.contacts(),
                notice.next(),
                notice.windows());

        List<String> pages = PdfText.pages(written(longer));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getLast()).contains("Page " + pages.size() + " of " + pages.size());
    }
}
