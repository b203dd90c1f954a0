package io.shirase.packet.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shirase.evidence.Reading;
import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.MachineFiles;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.ReceiptNames;
import io.shirase.packet.content.SampleFiles;
import io.shirase.packet.content.SamplePacket;
import io.shirase.packet.content.SampleReceipts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The claim packet as a ZIP")
class PacketZipTest {

    private static final MachineFiles FILES = SampleFiles.of("{\"format\":1}", "{\"format\":2}");

    private static final List<String> HOSTILE_NAMES = List.of(
            "../../etc/passwd",
            "C:\\windows\\system32\\cmd.exe",
            "a\nb.pdf",
            "-rf *.pdf",
            "$(touch x).png",
            ".",
            "..",
            "",
            "\u202Egpj.exe",
            "領収書".repeat(120) + ".pdf",
            "COM1.pdf ");

    private static Map<String, byte[]> entries(PacketContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketZip.write(content, FILES, null, out, Progress.NONE);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static List<Receipt> hostile() {
        List<Receipt> receipts = new ArrayList<>();
        for (String name : HOSTILE_NAMES) {
            receipts.add(SampleReceipts.of(
                    receipts.size() + 1, name, ReceiptType.HEIC, name.getBytes(StandardCharsets.UTF_8)));
        }
        return receipts;
    }

    @Test
    @DisplayName("is found whole by the standard sha256sum -c, whatever the files were called")
    void manifestIsCheckedByStandardTools(@TempDir Path folder) throws Exception {
        Map<String, byte[]> entries = entries(SamplePacket.japanese(3, hostile()));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            Path file = folder.resolve(entry.getKey()).normalize();
            assertThat(file.startsWith(folder)).isTrue();
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }

        Process check = new ProcessBuilder("sha256sum", "--strict", "-c", "manifest.sha256")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("answer").toFile())
                .start();

        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("answer"))).doesNotContain("FAILED", "WARNING");
        assertThat(check.exitValue()).isZero();
        assertThat(new String(entries.get("manifest.sha256"), StandardCharsets.UTF_8).lines())
                .hasSize(entries.size() - 1);
    }

    @Test
    @DisplayName("keeps originals byte for byte, under their numbers")
    void originalsAreKept() throws IOException {
        byte[] original = SampleReceipts.pdf(1, "Invoice");
        Map<String, byte[]> entries = entries(
                SamplePacket.japanese(1, List.of(SampleReceipts.of(1, "請求書 6月.pdf", ReceiptType.PDF, original))));

        assertThat(entries.keySet())
                .containsExactly(
                        "packet.pdf",
                        "claim.json",
                        "assessment.json",
                        "lines.csv",
                        "packet.json",
                        "receipts/001-請求書 6月.pdf",
                        "manifest.sha256");
        assertThat(entries.get("receipts/001-請求書 6月.pdf")).isEqualTo(original);
        assertThat(entries.get("claim.json")).asString().isEqualTo("{\"format\":1}");
    }

    @Test
    @DisplayName("gives file names that harm no system that unpacks them")
    void namesAreHarmless() {
        for (Receipt receipt : hostile()) {
            assertThat(ReceiptNames.inZip(receipt))
                    .matches("receipts/\\d{3}-[^\\p{Cntrl}/\\\\<>:\"|?*`$&]+")
                    .doesNotContain("..", "\u202E")
                    .satisfies(name -> assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThan(200));
        }
        assertThat(ReceiptNames.inZip(SampleReceipts.of(1, "C:\\Users\\佐藤\\領収書.pdf", ReceiptType.PDF, new byte[1])))
                .isEqualTo("receipts/001-領収書.pdf");
    }

    @Test
    @DisplayName("gives a spreadsheet no formula to run")
    void spreadsheetGetsNoFormula() throws IOException {
        PacketContent content = SamplePacket.japanese(0, List.of());
        var line = SamplePacket.lines(1).getFirst();
        var hostile = new PacketContent.Line(
                1,
                "L\"1",
                line.accruedOn(),
                line.activity(),
                line.item(),
                "=HYPERLINK(\"http://example.com\")",
                " +1\n@SUM(A1)",
                line.amount(),
                null,
                line.eligible(),
                90,
                line.payable(),
                null,
                line.outcome(),
                false,
                "対象",
                List.of(),
                List.of(),
                List.of());
        PacketContent with = SamplePacket.withLines(content, List.of(hostile));

        String csv = new String(entries(with).get("lines.csv"), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFF\"番号\",")
                .contains("\"L\"\"1\"", "\"'=HYPERLINK(\"\"http://example.com\"\")\"", "\"' +1\n@SUM(A1)\"")
                .endsWith("\r\n");
    }

    @Test
    @DisplayName("has no original in which the virus scanner found something")
    void withheld() throws IOException {
        byte[] bytes = {1, 2, 3};
        Receipt found = new Receipt(
                1,
                "a.heic",
                ReceiptType.HEIC,
                3,
                SampleReceipts.sha256(bytes),
                null,
                List.of(),
                true,
                () -> {
                    throw new IOException("Nobody opens it");
                },
                () -> new Reading.NotShown(Reading.Why.VIRUS));

        Map<String, byte[]> entries = entries(SamplePacket.japanese(1, List.of(found)));

        assertThat(entries.keySet()).noneMatch(name -> name.contains("a.heic"));
    }

    @Test
    @DisplayName("is never made with an original that has changed since it was received")
    void changedOriginalIsNoticed() {
        Receipt changed = new Receipt(
                1,
                "a.heic",
                ReceiptType.HEIC,
                3,
                SampleReceipts.sha256(new byte[] {1, 2, 3}),
                null,
                List.of(),
                false,
                () -> new ByteArrayInputStream(new byte[] {1, 2, 4}),
                () -> new Reading.NotShown(Reading.Why.DAMAGED));

        assertThatThrownBy(() -> entries(SamplePacket.japanese(1, List.of(changed))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("stored wrongly");
    }
}
