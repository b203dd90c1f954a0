package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** A table that somebody sends: it lies on the disk while it is read, a piece at a time, and nothing of the file is kept. */
public final class SentTable {

    /** So many rows are in memory at once. */
    public static final int PIECE = 500;

    private SentTable() {}

    /** Reads a table while it lies there. */
    @FunctionalInterface
    public interface Reader<T> {

        /** @param digest SHA-256 of its bytes, in lower-case hexadecimal */
        T read(SheetFile table, String digest);
    }

    /** Why a table is refused while it is read: what has been done with its rows by then is rolled back. */
    public static final class Refused extends RuntimeException {

        private final transient SheetRefused refusal;

        public Refused(SheetRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    /**
     * A row of it.
     *
     * @param number as the program that wrote the file shows it, from 1
     */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws SheetRefused if it is no table, or the reader refuses it */
    public static <T> T read(InputStream content, Reader<T> reader) throws SheetRefused {
        Path file = null;
        try {
            // Only the portal's own user may read it.
            file = Files.createTempFile("shirase-table", "");
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(content, sha)) {
                Files.copy(limited(in), file, StandardCopyOption.REPLACE_EXISTING);
            }
            try (SheetFile table = SheetFile.open(file, Budget.STANDARD)) {
                return reader.read(table, HexFormat.of().formatHex(sha.digest()));
            }
        } catch (Refused refused) {
            throw refused.refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            remove(file);
        }
    }

    /**
     * Reads one of its sheets.
     *
     * @param most rows that it may have
     * @param take given {@value #PIECE} rows at a time, in their order
     * @return how many there were
     * @throws Refused if there are more
     */
    public static int inPieces(SheetFile table, int sheet, int most, Consumer<List<Row>> take) {
        List<Row> piece = new ArrayList<>(PIECE);
        int[] all = {0};
        try {
            table.read(sheet, (number, cells) -> {
                if (++all[0] > most) {
                    throw new Refused(new SheetRefused(Why.TOO_MANY_ROWS));
                }
                piece.add(new Row(number, cells));
                if (piece.size() == PIECE) {
                    take.accept(List.copyOf(piece));
                    piece.clear();
                }
            });
        } catch (SheetRefused refusal) {
            throw new Refused(refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!piece.isEmpty()) {
            take.accept(List.copyOf(piece));
        }
        return all[0];
    }

    /** A little more than a file may have, so that it is noticed. */
    private static InputStream limited(InputStream in) {
        return new FilterInputStream(in) {

            private long left = Budget.STANDARD.bytes() + 1;

            @Override
            public int read() throws IOException {
                return left-- > 0 ? super.read() : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left <= 0) {
                    return -1;
                }
                int read = super.read(bytes, offset, (int) Math.min(length, left));
                left -= Math.max(0, read);
                return read;
            }
        };
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
