package io.shirase.packet;

import io.shirase.assessment.Claim;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.FiledClaim;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.Outlook;
import io.shirase.claimfile.CertificateFile;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.evidence.ReceiptFolder;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.language.Words;
import io.shirase.packet.content.MachineFiles;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.product.ProductCatalog;
import io.shirase.window.IncidentWindows;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Packets of a claim file, without a portal: what the file says, reckoned and printed in the same way. Nothing in it was
 * received, reviewed or decided by anybody but whoever wrote the file.
 */
final class FiledPacket {

    private final byte[] claimFile;
    private final byte @Nullable [] certificateFile;
    private final FiledClaim filed;
    private final List<ReceiptFolder.Found> receipts;
    private final LocalDateTime madeAt;
    private final Words words;

    /**
     * @param madeAt local time in Asia/Tokyo
     * @throws ClaimFileException if one of the files is none, or both do not fit each other
     */
    FiledPacket(
            ProductCatalog products,
            byte[] claimFile,
            byte @Nullable [] certificateFile,
            List<ReceiptFolder.Found> receipts,
            LocalDateTime madeAt,
            Words words) {
        this.claimFile = claimFile;
        this.certificateFile = certificateFile;
        this.receipts = List.copyOf(receipts);
        this.madeAt = madeAt;
        this.words = words;
        filed = FiledClaim.of(
                new ClaimFileReader(products).read(claimFile),
                certificateFile == null ? null : CertificateFile.read(certificateFile));
    }

    /** The ids of the incidents in the file, each of which has a packet of its own. */
    List<String> incidents() {
        return List.copyOf(filed.incidents().keySet());
    }

    /** @param folder where the receipts were found; null where there are none */
    Packet of(String incident, @Nullable ReceiptFolder folder) {
        Outlook outlook = filed.outlook();
        UUID id = filed.incidents().getOrDefault(incident, new UUID(0, 0));
        Claim.Incident claimed = outlook.period().claim().incidents().stream()
                .filter(one -> one.id().equals(incident))
                .findFirst()
                .orElseThrow();
        Facts facts = Facts.of(claimed);
        ClaimSums sums = outlook.sumsOf(id);
        Map<UUID, Line> lines = ClaimText.lines(
                outlook,
                id,
                line -> proofs(Objects.requireNonNull(line.result()).id()),
                words);
        List<Line> printed = List.copyOf(lines.values());
        PacketContent content = new PacketContent(
                words.locale(),
                madeAt,
                words.of("packet.filed.reader"),
                new PacketContent.Notice(
                        incident,
                        null,
                        words.of("vocabulary.kind", claimed.kind()),
                        words.formats().time(claimed.discoveredAt())),
                PolicyText.of(outlook.period().policy(), outlook.product(), words),
                IncidentText.told(facts, Particulars.NONE, words),
                IncidentText.timeline(facts, words),
                WindowText.of(
                        IncidentWindows.of(
                                outlook.product(),
                                outlook.period().policy().plan(),
                                claimed,
                                madeAt.toLocalDate(),
                                false),
                        List.of(),
                        outlook.product(),
                        words),
                List.of(),
                printed,
                ClaimText.totals(sums),
                LimitText.of(outlook, words),
                WorksheetText.of(outlook, new MonthsText(InterruptionWork.NONE, List.of(), words), words),
                List.of(),
                evidence(printed, folder));
        return new Packet(content, MachineFiles.ofFile(claimFile, certificateFile, outlook));
    }

    /** The numbers of the receipts whose names begin with the id of a line, or that lie in a folder of its name. */
    private List<Integer> proofs(String line) {
        return IntStream.range(0, receipts.size())
                .filter(i -> isOf(receipts.get(i).name(), line))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static boolean isOf(String name, String line) {
        return name.startsWith(line)
                && name.length() > line.length()
                && !Character.isLetterOrDigit(name.codePointAt(line.length()));
    }

    private List<Receipt> evidence(List<Line> lines, @Nullable ReceiptFolder folder) {
        if (folder == null) {
            return List.of();
        }
        Map<Integer, List<Integer>> proved = ClaimText.proved(lines);
        List<Receipt> evidence = new ArrayList<>();
        for (ReceiptFolder.Found found : receipts) {
            int number = evidence.size() + 1;
            evidence.add(receipt(number, found, proved.getOrDefault(number, List.of()), folder));
        }
        return evidence;
    }

    private static Receipt receipt(int number, ReceiptFolder.Found found, List<Integer> lines, ReceiptFolder folder) {
        return new Receipt(
                number,
                found.name(),
                found.type(),
                found.bytes(),
                found.sha256(),
                null,
                lines,
                false,
                () -> Files.newInputStream(found.file()),
                () -> folder.drawn(found));
    }
}
