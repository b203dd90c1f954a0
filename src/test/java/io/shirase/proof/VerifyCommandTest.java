package io.shirase.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Products;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command that checks a packet")
class VerifyCommandTest {

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void packet() throws IOException {
        JsonMapper json = new JsonMapper();
        byte[] claim = json.writeValueAsBytes(
                json.readTree(Files.readAllBytes(Path.of("src/test/resources/cases/n01-unannounced-leak.json")))
                        .path("claim"));
        ClaimFileReader.Read read = new ClaimFileReader(Products.load()).read(claim);
        ByteArrayOutputStream assessment = new ByteArrayOutputStream();
        AssessmentWriter.write(Assessor.assess(read.product(), read.claim()), assessment);
        files.put(PacketParts.PDF, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        files.put(PacketParts.CLAIM, claim);
        files.put(PacketParts.ASSESSMENT, assessment.toByteArray());
        files.put(
                PacketParts.ABOUT,
                new PacketAbout(
                                "SR-2026-000001",
                                "ja",
                                LocalDateTime.of(2026, 11, 27, 18, 0),
                                read.product().code(),
                                read.product().validFrom(),
                                read.product().fileSum(),
                                PacketAbout.BY_PORTAL)
                        .bytes());
        files.put("receipts/001-a.png", new byte[] {1, 2, 3});
        files.putAll(SamplePackets.withManifest(files));
    }

    private Prove.Said said(Map<String, byte[]> packet, String... options) throws IOException {
        return Prove.packet(SamplePackets.packed(folder.resolve("packet.zip"), packet), options);
    }

    private Map<String, byte[]> changed(String name, String from, String to) {
        return SamplePackets.changed(files, name, from, to);
    }

    private static void isFalse(Prove.Said said, String sentence) {
        assertThat(said.text()).contains(sentence);
        assertThat(said.status()).as(said.text()).isEqualTo(2);
        assertThat(said.text()).doesNotContain("Exception", "!proof");
    }

    @Test
    @DisplayName("names a line of the table whose amount is another, that is not in the claim, or that was left out")
    void linesOfTheTable() throws IOException {
        Assessment assessment = assessment();
        List<Claim.Expense> expenses = read().claim().expenses();
        StringBuilder table = new StringBuilder("\uFEFF" + "\"x\",".repeat(15) + "\"x\"\r\n");
        for (int i = 0; i < expenses.size(); i++) {
            Claim.Expense expense = expenses.get(i);
            Assessment.Line line = assessment.lines().get(i);
            table.append("%d,\"%s\",,\"a \"\"b\"\"\",\"\",\"\",\"c,\nd\",%s,,%s,%d,%s,\"\",\"\",\"\",\"\"\r\n"
                    .formatted(
                            i + 1,
                            expense.id(),
                            expense.amount().amount(),
                            line.eligible().amount(),
                            line.ratio(),
                            line.payable().amount()));
        }
        assertThat(said(with(table.toString())).text()).contains("The amounts of lines.csv");
        assertThat(said(with(table.toString())).status()).isZero();
        String first = expenses.getFirst().id();
        String amount = String.valueOf(expenses.getFirst().amount().amount());
        isFalse(said(with(table.toString().replaceFirst("," + amount + ",", ",7,"))), "amount is stated as 7");
        isFalse(
                said(with(table.toString().replaceFirst("\"" + first + "\"", "\"Other\""))),
                "line Other: not in claim.json");
        if (expenses.size() > 1) {
            String[] rows = table.toString().split("\r\n");
            String less = table.toString().replace(rows[rows.length - 1] + "\r\n", "");
            isFalse(said(with(less)), "but not in lines.csv");
        }
    }

    private Map<String, byte[]> with(String table) {
        Map<String, byte[]> packet = new LinkedHashMap<>(files);
        packet.put(PacketParts.LINES, table.getBytes(StandardCharsets.UTF_8));
        return SamplePackets.withManifest(packet);
    }

    private ClaimFileReader.Read read() {
        return new ClaimFileReader(Products.load()).read(files.get(PacketParts.CLAIM));
    }

    private Assessment assessment() {
        return Assessor.assess(read().product(), read().claim());
    }

    @Test
    @DisplayName("finds true what is as it was made, and says that nobody sealed it")
    void whole() throws IOException {
        Prove.Said said = said(files);
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("All files of the manifest (5)", "The sums follow from the facts", "not sealed");
    }

    @Test
    @DisplayName("names the file of which one byte was changed, which is missing, or which nobody listed")
    void manifest() throws IOException {
        Map<String, byte[]> packet = new LinkedHashMap<>(files);
        packet.put("receipts/001-a.png", new byte[] {1, 2, 4});
        isFalse(said(packet), "Changed after the manifest was made: receipts/001-a.png");
        packet.remove("receipts/001-a.png");
        isFalse(said(packet), "missing: receipts/001-a.png");
        packet.putAll(files);
        packet.put("receipts/002-b.png", new byte[] {1});
        isFalse(said(packet), "does not name: receipts/002-b.png");
        packet = new LinkedHashMap<>(files);
        packet.remove(PacketParts.MANIFEST);
        isFalse(said(packet), "manifest.sha256 is missing");
        isFalse(said(changed(PacketParts.MANIFEST, "  claim.json", " claim")), "Line 2 of the manifest");
    }

    @Test
    @DisplayName("names the line whose sum does not follow from the facts, with both amounts")
    void sums() throws IOException {
        Map<String, byte[]> packet =
                SamplePackets.withManifest(changed(PacketParts.CLAIM, "\"amount\":1500000", "\"amount\":9500000"));
        isFalse(said(packet), "Line L1: eligible is stated as 1500000; from the facts it is 9500000.");
        isFalse(
                said(SamplePackets.withManifest(changed(PacketParts.ASSESSMENT, "{\"id\":\"L2\"", "{\"id\":\"LX\""))),
                "Line LX: in assessment.json, but not in claim.json.");
        isFalse(
                said(SamplePackets.withManifest(
                        changed(PacketParts.ASSESSMENT, "{\"format\"", "{\"format\":1,\"format\""))),
                "assessment.json cannot be read");
    }

    @Test
    @DisplayName("takes the same values in another order of their fields for the same")
    void orderOfFields() throws IOException {
        Map<String, byte[]> packet = SamplePackets.withManifest(
                changed(PacketParts.ASSESSMENT, "{\"format\":\"assessment/1\",", "{ \"format\" : \"assessment/1\", "));
        assertThat(said(packet).status()).isZero();
    }

    @Test
    @DisplayName("does not judge sums that were reckoned by other rules than those here, and says which edition it was")
    void otherRules() throws IOException {
        String rules = new String(files.get(PacketParts.ABOUT), StandardCharsets.UTF_8)
                .replaceAll(".*\"rules\":\"([0-9a-f]{64}).*\\n", "$1");
        Map<String, byte[]> changedRules =
                SamplePackets.withManifest(changed(PacketParts.ABOUT, rules, "0".repeat(64)));
        Prove.Said same = said(changedRules);
        assertThat(same.status()).as(same.text()).isZero();
        assertThat(same.text()).contains("has changed since the packet was made");

        Prove.Said other = said(SamplePackets.withManifest(SamplePackets.changed(
                changedRules, PacketParts.ASSESSMENT, "\"eligible\":1500000", "\"eligible\":1500001")));
        assertThat(other.status()).as(other.text()).isEqualTo(3);
        assertThat(other.text()).contains("proves nothing");

        isFalse(
                said(SamplePackets.withManifest(changed(PacketParts.CLAIM, "nisshin-bijisapo", "nobodys-product"))),
                "There is no such product");
        isFalse(
                said(SamplePackets.withManifest(changed(PacketParts.ABOUT, "nisshin-bijisapo", "nobodys-product"))),
                "is not the product");
    }

    @Test
    @DisplayName(
            "says in one sentence what is no packet: no ZIP, a path that leaves, two files of one name, a bomb, damaged bytes")
    void hostile() throws IOException {
        Path zip = folder.resolve("hostile.zip");
        isFalse(Prove.packet(Files.writeString(zip, "no zip")), "no ZIP file");
        isFalse(Prove.packet(Files.write(zip, new byte[0])), "no ZIP file");

        for (String name : List.of(
                "../evil", "/etc/passwd", "receipts/../../evil", "receipts/a\\b", "evil.exe", "receipts/\u001b[2J")) {
            Map<String, byte[]> packet = new LinkedHashMap<>(files);
            packet.put(name, new byte[] {1});
            Prove.Said said = said(SamplePackets.withManifest(packet));
            isFalse(said, "A file that no packet has is in it");
            assertThat(said.text()).doesNotContain("\u001b");
        }
        isFalse(Prove.packet(SamplePackets.withTwin(zip, files, PacketParts.CLAIM)), "Two files of one name");

        Map<String, byte[]> bomb = new LinkedHashMap<>(files);
        byte[] zeros = new byte[48 << 20];
        for (int i = 2; i < 7; i++) {
            bomb.put("receipts/00" + i + "-zeros.png", zeros);
        }
        Manifest listed = new Manifest();
        bomb.keySet().forEach(name -> listed.add(name, "0".repeat(64)));
        bomb.put(PacketParts.MANIFEST, listed.bytes());
        isFalse(said(bomb), "times its size");

        byte[] whole = Files.readAllBytes(SamplePackets.packed(zip, files));
        for (int cut : List.of(whole.length / 2, whole.length - 1)) {
            Prove.Said said = Prove.packet(Files.write(zip, java.util.Arrays.copyOf(whole, cut)));
            assertThat(said.status()).isEqualTo(2);
        }
        for (int place = 0; place < whole.length; place += 37) {
            byte[] broken = whole.clone();
            broken[place] ^= 0x55;
            Prove.Said said = Prove.packet(Files.write(zip, broken));
            assertThat(said.text()).doesNotContain("Exception", "!proof");
            assertThat(said.status()).isBetween(0, 3);
        }
    }

    @Test
    @DisplayName("refuses a claim file that is too large or nested too deep in one sentence")
    void hugeClaims() throws IOException {
        Map<String, byte[]> packet = new LinkedHashMap<>(files);
        packet.put(PacketParts.CLAIM, new byte[ClaimFileReader.LARGEST + 1]);
        isFalse(said(SamplePackets.withManifest(packet)), "claim.json is too large");
        packet.put(PacketParts.CLAIM, "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        isFalse(said(SamplePackets.withManifest(packet)), "claim.json is no claim file");
        packet.put(PacketParts.CLAIM, files.get(PacketParts.CLAIM));
        packet.put(PacketParts.ASSESSMENT, "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        isFalse(said(SamplePackets.withManifest(packet)), "assessment.json cannot be read");
    }

    @Test
    @DisplayName("speaks both languages, and says how it is used")
    void usage() throws IOException {
        assertThat(Prove.run(Locale.JAPANESE, List.of("--help")).text()).startsWith("使い方: verify");
        assertThat(Prove.run(Locale.ENGLISH, List.of()).status()).isEqualTo(1);
        assertThat(Prove.run(Locale.ENGLISH, List.of("none.zip")).status()).isEqualTo(1);
        assertThat(said(files, "--language", "ja").text()).contains("金額は事実のとおりです");
        assertThat(said(files, "--trust", "pom.xml").status()).isEqualTo(1);
    }
}
