package io.shirase.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Receipts that lie in a folder and belong to no portal, read with the same care and within the same budget. */
public final class ReceiptFolder implements AutoCloseable {

    private static final int DEEPEST = 2;

    private final Path folder;
    private final Path work;
    private final ReceiptReader reader;

    /**
     * A receipt of the folder.
     *
     * @param name its path in the folder, with slashes
     * @param bytes its size
     * @param sha256 in lower-case hexadecimal
     */
    public record Found(String name, Path file, ReceiptType type, long bytes, String sha256) {}

    /** A file of the folder that is no receipt. */
    public static final class NoReceipt extends Exception {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String messageKey;

        private NoReceipt(String name, String messageKey) {
            super(name, null, false, false);
            this.name = name;
            this.messageKey = messageKey;
        }

        public String name() {
            return name;
        }

        /** The key of the sentence that tells a person why. */
        public String messageKey() {
            return messageKey;
        }
    }

    private ReceiptFolder(Path folder, Path work) throws IOException {
        this.folder = folder;
        this.work = work;
        this.reader = new ReceiptReader(work, ReadingBudget.STANDARD);
    }

    public static ReceiptFolder open(Path folder) throws IOException {
        return new ReceiptFolder(folder, Files.createTempDirectory("shirase-receipts"));
    }

    /**
     * Every file of the folder and of the folders in it, in the order of their names; what is hidden is passed over.
     *
     * @throws NoReceipt if one of them is none
     */
    public List<Found> receipts() throws IOException, NoReceipt {
        List<Path> files;
        try (var all = Files.walk(folder, DEEPEST)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        ContentCheck check = new ContentCheck(reader);
        List<Found> found = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            String sum = sum(file);
            try {
                found.add(new Found(name, file, check.check(file, sum), Files.size(file), sum));
            } catch (ReceiptRefused refused) {
                throw new NoReceipt(name, refused.messageKey());
            }
        }
        return found;
    }

    /** The pages of a receipt as pictures, or why there are none. */
    public Reading drawn(Found receipt) {
        return reader.drawn(receipt.type(), receipt.sha256(), receipt.file());
    }

    private static String sum(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        ScratchFolder.delete(work);
    }
}
