package io.shirase.packet.print;

import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.print.Exhibit.Obstacle;
import io.shirase.paper.Book;
import io.shirase.paper.EncryptedException;
import io.shirase.paper.PdfPages;
import io.shirase.paper.Photo;
import io.shirase.paper.Picture;
import io.shirase.paper.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Reads receipts for showing them. One receipt is in memory at a time. Whatever a file holds, the packet comes about: a
 * receipt that cannot be shown gets a page that says so.
 */
final class Exhibits {

    /** What is done with each page of a receipt. */
    @FunctionalInterface
    interface Showing {
        void page(Picture picture, int page);
    }

    private Exhibits() {}

    /** Finds out how each receipt can be shown. */
    static List<Exhibit> inspect(List<Receipt> receipts, Progress progress) throws IOException {
        List<Exhibit> exhibits = new java.util.ArrayList<>(receipts.size());
        for (Receipt receipt : receipts) {
            progress.reached(Progress.Stage.RECEIPTS, exhibits.size(), receipts.size());
            exhibits.add(inspect(receipt));
        }
        return exhibits;
    }

    private static Exhibit inspect(Receipt receipt) throws IOException {
        return switch (receipt.type()) {
            case HEIC, TIFF, WEBP -> Exhibit.notShown(receipt, Obstacle.HEIC);
            case PDF -> withFile(receipt, file -> inspectPdf(receipt, file));
            case JPEG, PNG -> inspectPhoto(receipt, bytes(receipt));
        };
    }

    private static Exhibit inspectPdf(Receipt receipt, Path file) {
        try {
            return Exhibit.shown(receipt, PdfPages.rehearse(file), false);
        } catch (IOException e) {
            return Exhibit.notShown(receipt, obstacle(e));
        }
    }

    private static Exhibit inspectPhoto(Receipt receipt, byte[] bytes) {
        try {
            return Exhibit.shown(receipt, 1, photo(receipt, bytes).isArchival());
        } catch (IOException | RuntimeException e) {
            return Exhibit.notShown(receipt, obstacle(e));
        }
    }

    private static Obstacle obstacle(Exception e) {
        return switch (e) {
            case EncryptedException encrypted -> Obstacle.ENCRYPTED;
            case TooLargeException large -> Obstacle.TOO_LARGE;
            default -> Obstacle.BROKEN;
        };
    }

    /** Shows the pages of a receipt that has been found fit for it. */
    static void show(Exhibit exhibit, Book book, Showing showing) throws IOException {
        Receipt receipt = exhibit.receipt();
        if (receipt.type() != ReceiptType.PDF) {
            showing.page(photo(receipt, bytes(receipt)), 1);
            return;
        }
        withFile(receipt, file -> {
            try (PdfPages pages = PdfPages.open(file)) {
                for (int i = 1; i <= pages.count(); i++) {
                    showing.page(pages.page(i), i);
                }
                book.release(pages);
                return exhibit;
            }
        });
    }

    private static Photo photo(Receipt receipt, byte[] bytes) throws IOException {
        return receipt.type() == ReceiptType.PNG ? Photo.png(bytes) : Photo.jpeg(bytes);
    }

    private static byte[] bytes(Receipt receipt) throws IOException {
        try (InputStream in = receipt.source().open()) {
            return in.readAllBytes();
        }
    }

    @FunctionalInterface
    private interface OnFile {
        Exhibit apply(Path file) throws IOException;
    }

    /** Puts a receipt into a file of its own, which is read piece by piece and deleted afterwards. */
    private static Exhibit withFile(Receipt receipt, OnFile work) throws IOException {
        Path file = Files.createTempFile("shirase-receipt", ".pdf");
        try {
            try (InputStream in = receipt.source().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return work.apply(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
