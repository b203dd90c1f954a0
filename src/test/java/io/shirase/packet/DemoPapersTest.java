package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.Progress;
import io.shirase.packet.files.PacketZip;
import io.shirase.packet.print.NoticePdf;
import io.shirase.packet.print.PacketPdf;
import io.shirase.packet.print.PdfACheck;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.proof.Prove;
import io.shirase.proof.Seal;
import io.shirase.proof.SealKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is printed of every incident of the demonstration, in both languages; it stays in target/papers to be looked at. */
@OnH2
@DisplayName("The papers of the demonstration")
class DemoPapersTest extends DatabaseTest {

    private static final List<String> CERTIFICATES =
            List.of("TM-2026-000481", "NB-2025-017734", "TM-2026-002207", "PI-2026-000934");
    private static final float SMALLEST = 8.5f;

    /** A page on which text goes on to the next is set at least so far down, of the space between its margins. */
    private static final double FULL = 0.6;

    private static final Seal SEAL = new Seal(SealKey.demo(Instant.now()), null);

    private static final Path KEPT = Path.of("target", "papers");

    @Autowired
    private Incidents incidents;

    @Autowired
    private Packets packets;

    /** Made once for all tests of this class. */
    private static List<Paper> packetsOfTheDemo = List.of();

    private record Paper(String name, byte[] pdf) {}

    private record Page(double fill, float smallest, String text) {}

    private List<Incident> demo() {
        return policies.list().stream()
                .filter(policy -> CERTIFICATES.contains(policy.certificateNumber()))
                .flatMap(policy -> incidents.ofPolicy(policy.id()).stream())
                .toList();
    }

    private List<Paper> papers(boolean packet) {
        return as(
                "handler",
                () -> demo().stream()
                        .flatMap(incident -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                                .map(locale -> new Paper(
                                        incident.receiptNumber() + "-" + locale,
                                        packet ? packet(incident, locale) : notice(incident, locale))))
                        .toList());
    }

    private List<Paper> packets() {
        if (packetsOfTheDemo.isEmpty()) {
            packetsOfTheDemo = papers(true);
        }
        return packetsOfTheDemo;
    }

    private byte[] packet(Incident incident, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Packet packet = packets.packet(incident.id(), locale);
            PacketPdf.write(packet.content(), packet.files(), SEAL, out, Progress.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return kept("packet-" + incident.receiptNumber() + "-" + locale + ".pdf", out);
    }

    private byte[] notice(Incident incident, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NoticePdf.write(packets.notice(incident.id(), locale), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return kept("notice-" + incident.receiptNumber() + "-" + locale + ".pdf", out);
    }

    private static byte[] kept(String name, ByteArrayOutputStream out) {
        try {
            Files.write(Files.createDirectories(KEPT).resolve(name), out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<Page> pages(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                Ruler ruler = new Ruler();
                ruler.setStartPage(i);
                ruler.setEndPage(i);
                String text = ruler.getText(document);
                pages.add(new Page((ruler.lowest - 78) / (842 - 64 - 78), ruler.smallest, text.replaceAll("\\s", "")));
            }
        }
        return pages;
    }

    private static final class Ruler extends PDFTextStripper {

        private static final double FOOT = 842 - 56;

        private float smallest = Float.MAX_VALUE;
        private double lowest;

        @Override
        protected void processTextPosition(TextPosition text) {
            smallest = Math.min(smallest, text.getFontSize());
            if (text.getYDirAdj() < FOOT) {
                lowest = Math.max(lowest, text.getYDirAdj());
            }
            super.processTextPosition(text);
        }
    }

    @Test
    @DisplayName("are set in letters of 8.5 points and more, and leave no page nearly empty")
    void packetsAreEasyToRead() throws IOException {
        List<Paper> papers = packets();
        assertThat(papers).hasSizeGreaterThanOrEqualTo(8);
        for (Paper paper : papers) {
            List<Page> own = pages(paper.pdf()).stream()
                    .filter(page ->
                            !page.text().contains("この証拠の") && !page.text().contains("ofthisevidence"))
                    .toList();
            assertThat(own)
                    .as(paper.name())
                    .allSatisfy(page -> assertThat(page.smallest()).isGreaterThanOrEqualTo(SMALLEST - 0.01f));
            assertThat(own.subList(1, own.size() - 1))
                    .as(paper.name())
                    .allSatisfy(page -> assertThat(page.fill()).isGreaterThanOrEqualTo(FULL));
        }
    }

    @Test
    @DisplayName("say on their second page what is asked and paid, and why not the rest, to the yen of the cover")
    void theSecondPageSaysWhyNotTheRest() throws IOException {
        as("handler", () -> demo()).forEach(incident -> {
            PacketContent content = as("handler", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content();
            assertThat(content.lines())
                    .allSatisfy(line -> assertThat(line.cuts().isEmpty())
                            .as("line " + line.number())
                            .isEqualTo(line.paid() == null || line.paid().equals(YenRange.exactly(line.amount()))));
        });
        for (Paper paper : packets()) {
            List<Page> pages = pages(paper.pdf());
            Matcher asked = Pattern.compile("(?:請求額の合計|Totalasked).*?(¥[0-9,]+)")
                    .matcher(pages.getFirst().text());
            assertThat(asked.find()).as(paper.name()).isTrue();
            assertThat(pages.get(1).text()).as(paper.name()).containsPattern("(合計|Total)[0-9]+" + asked.group(1));
        }
    }

    @Test
    @DisplayName("are PDF/A-3u, sealed, and prove themselves: every sum follows from the facts")
    void packetsProveThemselves() throws Exception {
        for (Paper paper : packets()) {
            assertThat(PdfACheck.violations(paper.pdf())).as(paper.name()).isEmpty();
        }
        for (Incident incident : as("handler", this::demo)) {
            Path zip = KEPT.resolve("packet-" + incident.receiptNumber() + ".zip");
            as("handler", () -> {
                Packet packet = packets.packet(incident.id(), Locale.JAPANESE);
                try (OutputStream out = Files.newOutputStream(zip)) {
                    PacketZip.write(packet.content(), packet.files(), SEAL, out, Progress.NONE);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                return zip;
            });
            Prove.Said said = Prove.packet(zip);
            assertThat(said.text()).contains("The sums follow from the facts", "the seals are whole");
            assertThat(said.status()).as(said.text()).isZero();
        }
    }

    @Test
    @DisplayName("prove a notice on one page that says whom to call")
    void noticesAreOnePage() throws Exception {
        for (Paper paper : papers(false)) {
            List<Page> pages = pages(paper.pdf());
            assertThat(pages).as(paper.name()).hasSize(1);
            assertThat(pages.getFirst().smallest()).isGreaterThanOrEqualTo(SMALLEST - 0.01f);
            assertThat(pages.getFirst().text())
                    .as(paper.name())
                    .containsPattern("0120-\\d{3}-\\d{3}|保険証券などで|certificatesays");
            assertThat(PdfACheck.violations(paper.pdf())).isEmpty();
        }
    }
}
