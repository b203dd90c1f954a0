package io.shirase.packet.print;

import io.shirase.evidence.Reading;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.paper.Photo;
import io.shirase.paper.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows receipts, one in memory at a time. Only what the reader of receipts wrote itself is ever opened here; a receipt of
 * which it made nothing gets a page that says so, and the packet comes about whatever a file holds.
 */
final class Exhibits {

    private static final Logger LOG = LoggerFactory.getLogger(Exhibits.class);

    private static final Reading UNREADABLE = new Reading.NotShown(Reading.Why.DAMAGED);

    /** What is done with each page of a receipt. */
    @FunctionalInterface
    interface Showing {
        void page(Picture picture, int page);
    }

    private Exhibits() {}

    /** Finds out how each receipt can be shown. */
    static List<Exhibit> inspect(List<Receipt> receipts, Progress progress) {
        List<Exhibit> exhibits = new ArrayList<>(receipts.size());
        for (Receipt receipt : receipts) {
            progress.reached(Progress.Stage.RECEIPTS, exhibits.size(), receipts.size());
            exhibits.add(new Exhibit(receipt, reading(receipt)));
        }
        return exhibits;
    }

    private static Reading reading(Receipt receipt) {
        try {
            Reading reading = receipt.reading().get();
            // Foreign pages would break PDF/A: whoever reads receipts draws them.
            return reading instanceof Reading.Document ? UNREADABLE : reading;
        } catch (RuntimeException e) {
            LOG.warn("Receipt {} is not shown in a packet", receipt.sha256(), e);
            return UNREADABLE;
        }
    }

    /** Shows the pages of a receipt; of one that cannot be shown none. */
    static void show(Exhibit exhibit, Showing showing) throws IOException {
        if (exhibit.reading() instanceof Reading.Pictures pictures) {
            int page = 1;
            for (Path picture : pictures.files()) {
                showing.page(Photo.jpeg(Files.readAllBytes(picture)), page++);
            }
        }
    }
}
