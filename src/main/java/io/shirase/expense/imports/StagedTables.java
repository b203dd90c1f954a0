package io.shirase.expense.imports;

import io.shirase.expense.ExpenseImport;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.NewLine;
import io.shirase.expense.ReceiptDrafts;
import io.shirase.expense.TaxMethod;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.language.Problem;
import io.shirase.sheet.SentTable;
import io.shirase.sheet.SheetFile;
import io.shirase.sheet.SheetRefused;
import io.shirase.storage.PlainText;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tables of expenses on their way into the log: sent once, looked at and mended as often as one likes, also after a reload,
 * and taken all or none. Whoever may see the incident may see and take them.
 */
@Service
public class StagedTables {

    private static final int LONGEST_NAME = 255;
    private static final Duration KEPT = Duration.ofDays(30);

    private final TableStore store;
    private final ExpenseImport log;
    private final ReceiptDrafts drafts;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StagedTables(
            TableStore store,
            ExpenseImport log,
            ReceiptDrafts drafts,
            Incidents incidents,
            SignedIn signedIn,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.log = log;
        this.drafts = drafts;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Takes in a file; its first sheet that is shown and has rows is the table. What nobody has taken within 30 days goes.
     *
     * @return the id of the table
     * @throws SheetRefused if it is no table, has no rows or more than {@link LineSheet#MOST}; nothing is kept then
     * @throws NotFoundException if there is no such incident for this person
     */
    public UUID stage(UUID incidentId, String fileName, InputStream content) throws SheetRefused {
        UUID surviving = incidents.surviving(incidentId).id();
        return SentTable.read(content, (table, digest) -> {
            UUID id = UUID.randomUUID();
            transaction.executeWithoutResult(status -> stage(id, surviving, fileName, table));
            return id;
        });
    }

    private void stage(UUID id, UUID incidentId, String fileName, SheetFile table) {
        store.removeBefore(clock.instant().minus(KEPT));
        store.add(
                id,
                incidentId,
                PlainText.within(fileName, LONGEST_NAME),
                table.countsFrom1904(),
                signedIn.person().username(),
                clock.instant());
        for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
            if (!table.sheets().get(sheet).hidden()) {
                List<LineSheet.Row> first = new ArrayList<>();
                int rows = read(id, table, sheet, first);
                if (rows > 1) {
                    LineSheet.Row head = LineSheet.head(first);
                    store.head(id, head.number(), LineSheet.below(head, table.countsFrom1904()));
                    return;
                }
                store.removeRows(id);
            }
        }
        throw new SentTable.Refused(new SheetRefused(SheetRefused.Why.EMPTY));
    }

    /** @param first filled with the rows among which the head is looked for */
    private int read(UUID id, SheetFile table, int sheet, List<LineSheet.Row> first) {
        return SentTable.inPieces(table, sheet, LineSheet.MOST + LineSheet.LOOKED_AT, piece -> {
            List<LineSheet.Row> rows = piece.stream().map(LineSheet.Row::of).toList();
            rows.stream().limit(LineSheet.LOOKED_AT - first.size()).forEach(first::add);
            store.addRows(id, rows);
        });
    }

    /** @throws NotFoundException if there is no such table for this person */
    public StagedTable get(UUID id) {
        return visible(store.find(id));
    }

    private StagedTable visible(Optional<StagedTable> found) {
        StagedTable table = found.orElseThrow(NotFoundException::new);
        incidents.get(table.incidentId());
        return table;
    }

    /**
     * The one that the person who is here sent last and nobody has taken.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public Optional<StagedTable> open(UUID incidentId) {
        return store.open(
                incidents.surviving(incidentId).id(), signedIn.person().username());
    }

    /** Whether its lines are in the log. */
    public boolean isTaken(UUID id) {
        StagedTable table = get(id);
        return table.takenAt() != null && table.takenBackAt() == null;
    }

    /**
     * Says which column one is.
     *
     * @param place of the column in the table, from 0
     * @param column empty where it is not read
     */
    @Transactional
    public StagedTable choose(UUID id, int place, Optional<LineColumn> column) {
        StagedTable table = openToChange(id);
        store.head(id, table.head(), table.sheet().with(place, column));
        return get(id);
    }

    /** Puts something in place of a cell. */
    @Transactional
    public void mend(UUID id, int row, LineColumn column, String text) {
        openToChange(id);
        store.mend(id, row, column, PlainText.of(text).strip());
    }

    private StagedTable openToChange(UUID id) {
        StagedTable table = visible(store.lock(id));
        if (table.takenAt() != null) {
            throw new NotFoundException();
        }
        return table;
    }

    /** What its rows would become now. */
    @Transactional(readOnly = true)
    public TableLook look(UUID id) {
        StagedTable table = get(id);
        TableLook.Counter counter = new TableLook.Counter();
        pieces(table, lines -> lines.forEach(counter::add));
        return counter.look();
    }

    private void pieces(StagedTable table, Consumer<List<ReadLine>> take) {
        TaxMethod usual = drafts.usualTaxMethod(table.incidentId());
        List<TableStore.Staged> piece = store.after(table.id(), table.head(), SentTable.PIECE);
        while (!piece.isEmpty()) {
            take.accept(lines(table, piece, usual));
            piece = store.after(table.id(), piece.getLast().row().number(), SentTable.PIECE);
        }
    }

    private static List<ReadLine> lines(StagedTable table, List<TableStore.Staged> piece, @Nullable TaxMethod usual) {
        Map<Integer, Map<LineColumn, String>> mended = new HashMap<>();
        piece.forEach(staged -> mended.put(staged.row().number(), staged.mended()));
        return ReadLine.all(
                table.sheet().with(piece.stream().map(TableStore.Staged::row).toList()), mended, usual);
    }

    /**
     * Enters all of its lines into the log, or none; what is incomplete becomes a draft. Taken again, it was taken once.
     *
     * @throws InvalidExpense if a cell cannot be read or a line cannot stand; nothing is entered then
     * @throws NotFoundException if there is no such table for this person
     */
    @Transactional
    public void take(UUID id) {
        StagedTable table = visible(store.lock(id));
        if (table.takenAt() != null) {
            return;
        }
        ExpenseImport.Entering entering = log.begin(table.incidentId());
        pieces(
                table,
                lines -> entering.add(
                        lines.stream().map(line -> newLine(table, line)).toList()));
        entering.end();
        store.taken(id, clock.instant());
    }

    private static NewLine newLine(StagedTable table, ReadLine line) {
        if (!line.faults().isEmpty()) {
            throw new InvalidExpense(List.of(Problem.of("", "expense.import.faulty", 1)));
        }
        return new NewLine(idOf(table, line.row()), table.incidentId(), line.facts());
    }

    private static UUID idOf(StagedTable table, int row) {
        return UUID.nameUUIDFromBytes((table.id() + "/" + row).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes all of its lines out of the log again, or none. Taken back again, it was taken back once.
     *
     * @throws io.shirase.expense.StaleExpense if one of them has been changed since
     * @throws NotFoundException if there is no such table for this person
     */
    @Transactional
    public void takeBack(UUID id) {
        StagedTable table = visible(store.lock(id));
        if (table.takenAt() == null || table.takenBackAt() != null) {
            return;
        }
        ExpenseImport.Removing removing = log.beginRemoving(table.incidentId());
        List<TableStore.Staged> piece = store.after(id, table.head(), SentTable.PIECE);
        while (!piece.isEmpty()) {
            removing.remove(piece.stream()
                    .map(staged -> idOf(table, staged.row().number()))
                    .toList());
            piece = store.after(id, piece.getLast().row().number(), SentTable.PIECE);
        }
        removing.end();
        store.takenBack(id, clock.instant());
    }

    /** Puts a table away that is not taken. */
    @Transactional
    public void forget(UUID id) {
        openToChange(id);
        store.remove(id);
    }
}
