package io.shirase.policy.imports;

import io.shirase.policy.imports.PolicyImport.Sheet;
import io.shirase.policy.imports.PolicyImport.State;
import io.shirase.sheet.Budget;
import io.shirase.sheet.SheetFile;
import io.shirase.sheet.SheetRefused;
import io.shirase.sheet.SheetRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a file's rows into the staging store, a piece at a time; the file itself is not kept. */
@Component
class StagedFiles {

    private static final int PIECE = 500;
    private static final int LONGEST_NAME = 255;

    private final ImportStore imports;
    private final RowStore rows;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StagedFiles(ImportStore imports, RowStore rows, Clock clock, TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @throws SheetRefused if it is no table, or has no row; nothing is kept */
    PolicyImport stage(String fileName, InputStream content, String madeBy) throws SheetRefused {
        Path file = null;
        try {
            // Only the portal's own user may read it.
            file = Files.createTempFile("shirase-import", "");
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(content, sha)) {
                Files.copy(limited(in), file, StandardCopyOption.REPLACE_EXISTING);
            }
            return stage(fileName, HexFormat.of().formatHex(sha.digest()), file, madeBy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            remove(file);
        }
    }

    /** A little more than a file may have, so that it is noticed. */
    private static InputStream limited(InputStream in) {
        return new java.io.FilterInputStream(in) {

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

    private PolicyImport stage(String fileName, String digest, Path file, String madeBy)
            throws SheetRefused, IOException {
        try (SheetFile table = SheetFile.open(file, Budget.STANDARD)) {
            UUID id = UUID.randomUUID();
            Staging staging = new Staging(id);
            try {
                return java.util.Objects.requireNonNull(
                        transaction.execute(status -> stage(id, shortened(fileName), digest, madeBy, table, staging)));
            } catch (Refused refused) {
                throw refused.refusal;
            }
        }
    }

    private PolicyImport stage(
            UUID id, String fileName, String digest, String madeBy, SheetFile table, Staging staging) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < table.sheets().size(); i++) {
            SheetFile.Sheet sheet = table.sheets().get(i);
            sheets.add(new Sheet(i, sheet.name(), sheet.hidden(), 0));
        }
        PolicyImport draft = new PolicyImport(
                id,
                fileName,
                table.format(),
                digest,
                table.countsFrom1904(),
                clock.instant(),
                madeBy,
                0,
                sheets,
                null,
                State.READ,
                null,
                0,
                0,
                0);
        imports.add(draft);
        List<Sheet> counted = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int found = staging.read(table, sheet.number());
            counted.add(new Sheet(sheet.number(), sheet.name(), sheet.hidden(), found));
            imports.counted(id, sheet.number(), found);
        }
        Sheet first = counted.stream()
                .filter(sheet -> sheet.rows() > 0)
                .min(Comparator.comparing(Sheet::hidden))
                .orElseThrow(() -> new Refused(new SheetRefused(Why.EMPTY)));
        return new PolicyImport(
                id,
                fileName,
                draft.format(),
                digest,
                draft.from1904(),
                draft.madeAt(),
                madeBy,
                first.number(),
                counted,
                null,
                State.READ,
                null,
                0,
                0,
                0);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** Rolls back what has been staged. */
    private static final class Refused extends RuntimeException {

        private final transient SheetRefused refusal;

        Refused(SheetRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    private final class Staging {

        private final UUID id;
        private final List<Object[]> piece = new ArrayList<>();
        private int all;

        Staging(UUID id) {
            this.id = id;
        }

        int read(SheetFile table, int sheet) {
            int before = all;
            try {
                table.read(sheet, (place, cells) -> {
                    piece.add(RowStore.row(id, sheet, place, cells));
                    if (++all > Budget.STANDARD.rows()) {
                        throw new Refused(new SheetRefused(Why.TOO_MANY_ROWS));
                    }
                    if (piece.size() == PIECE) {
                        store();
                    }
                });
            } catch (SheetRefused refusal) {
                throw new Refused(refusal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store();
            return all - before;
        }

        private void store() {
            rows.add(piece);
            piece.clear();
        }
    }
}
