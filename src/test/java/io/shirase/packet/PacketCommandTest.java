package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import io.shirase.language.Words;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SampleReceipts;
import io.shirase.packet.files.PacketZip;
import io.shirase.packet.print.PdfACheck;
import io.shirase.proof.Prove;
import io.shirase.proof.Seal;
import io.shirase.proof.SealKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command that makes a packet of a claim file")
class PacketCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PacketCommand.run(
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new),
                Locale.ENGLISH,
                "secret",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path claim(String example) throws IOException {
        JsonNode whole = JSON.readTree(Files.readAllBytes(Path.of("src/test/resources/cases", example + ".json")));
        return Files.write(folder.resolve("claim.json"), JSON.writeValueAsBytes(whole.path("claim")));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("makes PDF and ZIP with the receipts at their lines, sealed, and what is made proves itself")
    void makesWhatProvesItself() throws Exception {
        Path claim = claim("n01-unannounced-leak");
        Path receipts = Files.createDirectories(folder.resolve("receipts/L2"));
        Files.write(receipts.resolve("lawyer.pdf"), SampleReceipts.pdf(2, "Invoice"));
        Files.write(folder.resolve("receipts/L1-scan.png"), SampleReceipts.pngWithTransparency());
        SealKey key = SealKey.demo(Instant.now());
        Path keys = folder.resolve("key.p12");
        try (OutputStream out = Files.newOutputStream(keys)) {
            key.write(out, "secret".toCharArray());
        }

        Run made =
                run("--receipts", folder.resolve("receipts"), "--seal", keys, claim, "--out", folder.resolve("made"));

        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("5 lines", "¥6,200,000");
        Path pdf = folder.resolve("made/packet.pdf");
        assertThat(text(pdf))
                .contains("Made of a claim file alone", "vouches for it", "lawyer.pdf", "Evidence 1")
                .contains("¥6,200,000");
        assertThat(PdfACheck.violations(Files.readAllBytes(pdf))).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            List<String> attached =
                    new ArrayList<>(names.getEmbeddedFiles().getNames().keySet());
            assertThat(attached)
                    .contains("claim.json", "assessment.json")
                    .anyMatch(name -> name.endsWith("lawyer.pdf"));
        }
        Prove.Said said = Prove.packet(folder.resolve("made/packet.zip"));
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(said.text()).contains("The sums follow from the facts", "the seals are whole", "self-made key");
    }

    @Test
    @DisplayName("makes the same bytes of the same files at the same moment, seal included")
    void isReproducible() throws IOException {
        byte[] claim = Files.readAllBytes(claim("n01-unannounced-leak"));
        Seal seal = new Seal(SealKey.demo(Instant.now()), null);
        assertThat(zip(claim, seal)).isEqualTo(zip(claim, seal));
    }

    private static byte[] zip(byte[] claim, Seal seal) throws IOException {
        FiledPacket packets = new FiledPacket(
                Products.load(),
                claim,
                null,
                List.of(),
                LocalDateTime.of(2026, 11, 27, 18, 0, 1),
                Words.in(Locale.JAPANESE));
        Packet packet = packets.of("A", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketZip.write(packet.content(), packet.files(), seal, out, Progress.NONE);
        return out.toByteArray();
    }

    private Path made(Path claim, String name) {
        Path out = folder.resolve(name);
        assertThat(run(claim, "--out", out).status()).isZero();
        return out;
    }

    @Test
    @DisplayName("makes a packet for each incident of the file")
    void onePacketForEachIncident() throws IOException {
        Path claim = claim("n02-each-accident-anew-and-defence-in-full");
        int incidents =
                JSON.readTree(Files.readAllBytes(claim)).path("incidents").size();
        Path out = made(claim, "made");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.count()).isEqualTo(2L * incidents);
        }
    }

    @Test
    @DisplayName("refuses in one sentence what is no claim file, no receipt, or no usage, and makes nothing")
    void refuses() throws IOException {
        Path claim = claim("n01-unannounced-leak");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\":\"claim-file/1\"}");
        Path receipts = Files.createDirectories(folder.resolve("receipts"));
        Files.writeString(receipts.resolve("notes.txt"), "no receipt");
        Path out = folder.resolve("made");

        Run noClaim = run(broken, "--out", out);
        assertThat(noClaim.status()).isEqualTo(2);
        assertThat(noClaim.err().lines()).hasSize(1);
        Run noReceipt = run("--receipts", receipts, claim, "--out", out);
        assertThat(noReceipt.status()).isEqualTo(2);
        assertThat(noReceipt.err()).contains("notes.txt");
        Run noFile = run(folder.resolve("none.json"), "--out", out);
        assertThat(noFile.status()).isEqualTo(1);
        assertThat(run(claim).status()).isEqualTo(1);
        assertThat(run(claim).err()).startsWith("usage: packet");
        assertThat(run("--help").out()).startsWith("usage: packet");
        assertThat(out).doesNotExist();
    }
}
