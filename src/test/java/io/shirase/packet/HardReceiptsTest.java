package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.Progress;
import io.shirase.packet.files.PacketZip;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("Receipts that are hard to read, from their upload to the packet")
class HardReceiptsTest extends DatabaseTest {

    @Autowired
    private Receipts receipts;

    @Autowired
    private Expenses expenses;

    @Autowired
    private Packets packets;

    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private List<UUID> sent(Incident incident) throws IOException {
        List<UUID> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/receipts"))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                try {
                    ids.add(receipts.add(incident.id(), name, new ByteArrayInputStream(bytes))
                            .receipt()
                            .id());
                    kept.put(name, bytes);
                } catch (ReceiptRefused refused) {
                    refusals.add(Words.in(Locale.JAPANESE).of(refused.messageKey()));
                }
            }
        }
        return ids;
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** The pages of evidence by the names of their files. */
    private static String pageOf(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = document.getNumberOfPages(); i > 0; i--) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String text = stripper.getText(document).replaceAll("\\s", "");
                if (text.contains(name) && text.contains("この証拠の")) {
                    boolean hasPicture = document.getPage(i - 1)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .hasNext();
                    return hasPicture ? "(picture)" + text : text;
                }
            }
        }
        return "";
    }

    @Test
    @DisplayName("are each refused with a sentence, or shown, or listed with the reason; the ZIP has every original")
    void nothingVanishes() throws IOException {
        Incident incident = newIncident(
                newPolicy(),
                answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                        .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "")));
        signIn("policyholder");
        List<UUID> sent = sent(incident);
        ExpenseFacts facts = ExpenseFacts.NONE.with(spent -> {
            spent.activity = Activity.CAUSE_INVESTIGATION;
            spent.amount = Yen.of(3_000_000);
            spent.accruedOn = clock.today();
        });
        expenses.add(UUID.randomUUID(), incident.id(), facts, sent);

        Packet packet = packets.packet(incident.id(), Locale.JAPANESE);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        PacketZip.write(packet.content(), packet.files(), null, zip, Progress.NONE);
        Map<String, byte[]> entries = entries(zip.toByteArray());

        assertThat(kept).containsKeys("pixels-59M-interlaced.png", "form-stamp-signature.pdf", "treeloop.pdf");
        assertThat(refusals).allMatch(sentence -> sentence.endsWith("。"));
        byte[] pdf = entries.get("packet.pdf");
        for (Map.Entry<String, byte[]> file : kept.entrySet()) {
            String page = pageOf(file.getKey(), pdf);
            assertThat(page).as(file.getKey()).matches("(?s).*(\\(picture\\)|ここに表示できません.*。).*");
            assertThat(entries).as(file.getKey()).anySatisfy((name, bytes) -> {
                assertThat(name).endsWith(file.getKey());
                assertThat(bytes).isEqualTo(file.getValue());
            });
        }
    }
}
