package io.shirase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Receipts on disk, each named by the SHA-256 of its bytes, two levels of folders deep ({@code ab/cd/abcd…}). A name
 * that exists is complete: bytes are written to {@code incoming} first, forced to the disk, and renamed in one step.
 * What exists is never overwritten and never removed; a file that no record names is kept, and found again by the next
 * upload of the same bytes.
 */
class ReceiptStore implements AutoCloseable {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;
    private final ScratchFolder incoming;

    ReceiptStore(Path directory) throws IOException {
        this.directory = PrivateFiles.folder(directory.toAbsolutePath().normalize());
        this.incoming = ScratchFolder.in(this.directory.resolve("incoming"));
    }

    /**
     * Takes the bytes in without keeping them yet.
     *
     * @throws ReceiptRefused if there are none, or more than the limit; the stream is not read any further then
     */
    Incoming receive(InputStream content, long maxBytes) throws IOException, ReceiptRefused {
        Path part = incoming.newPath(".part");
        try {
            return write(content, part, maxBytes);
        } catch (IOException | ReceiptRefused | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    private static Incoming write(InputStream content, Path part, long maxBytes) throws IOException, ReceiptRefused {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel out = PrivateFiles.create(part)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw new ReceiptRefused(ReceiptRefused.Why.LARGE);
                }
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            if (size == 0) {
                throw new ReceiptRefused(ReceiptRefused.Why.EMPTY);
            }
            out.force(true);
        }
        return new Incoming(part, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Keeps what came in under its name; when this returns, the file survives a loss of power. */
    void keep(Incoming received) throws IOException {
        Path file = path(received.sha256());
        if (Files.exists(file)) {
            return;
        }
        Path folder = file.resolveSibling(".").normalize();
        PrivateFiles.folder(folder.resolve("..").normalize());
        PrivateFiles.folder(folder);
        Files.move(received.file(), file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(folder.resolve("..").normalize());
        force(directory);
    }

    /** @throws NoSuchFileException if no such file is kept */
    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** Where the bytes lie, whether they are kept or not. */
    Path path(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not the name of a kept receipt");
        }
        return directory
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Override
    public void close() {
        incoming.close();
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Bytes that came in; closing forgets them unless they were kept. */
    record Incoming(Path file, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
