package io.shirase.policy.imports;

import io.shirase.policy.imports.PolicyImport.Sheet;
import io.shirase.policy.imports.PolicyImport.State;
import io.shirase.sheet.Budget;
import io.shirase.sheet.SentTable;
import io.shirase.sheet.SheetFile;
import io.shirase.sheet.SheetRefused;
import io.shirase.sheet.SheetRefused.Why;
import io.shirase.storage.PlainText;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a file's rows into the staging store, a piece at a time; the file itself is not kept. */
@Component
class StagedFiles {

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
        return SentTable.read(content, (table, digest) -> {
            UUID id = UUID.randomUUID();
            Staging staging = new Staging(id);
            return Objects.requireNonNull(transaction.execute(
                    status -> stage(id, PlainText.within(fileName, LONGEST_NAME), digest, madeBy, table, staging)));
        });
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
                .orElseThrow(() -> new SentTable.Refused(new SheetRefused(Why.EMPTY)));
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

    private final class Staging {

        private final UUID id;
        private int all;

        Staging(UUID id) {
            this.id = id;
        }

        int read(SheetFile table, int sheet) {
            int read = SentTable.inPieces(
                    table,
                    sheet,
                    Budget.STANDARD.rows() - all,
                    piece -> rows.add(piece.stream()
                            .map(row -> RowStore.row(id, sheet, row.number(), row.cells()))
                            .toList()));
            all += read;
            return read;
        }
    }
}
