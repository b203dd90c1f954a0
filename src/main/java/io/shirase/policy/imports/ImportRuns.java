package io.shirase.policy.imports;

import io.shirase.identity.NotFoundException;
import io.shirase.policy.imports.ImportRun.Kind;
import io.shirase.policy.imports.PolicyImport.State;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the rows of imports and takes them, one import after the other; whoever asked may leave and come back. A server
 * that ends meanwhile leaves an import as it was.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    static final int PIECE = 500;

    private final PolicyImports door;
    private final ImportStore imports;
    private final RowStore rows;
    private final ImportTaking taking;
    private final TransactionTemplate transaction;
    private final TransactionTemplate looking;
    private final Map<UUID, ImportRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    ImportRuns(
            PolicyImports door,
            ImportStore imports,
            RowStore rows,
            ImportTaking taking,
            TransactionTemplate transaction,
            PlatformTransactionManager transactions) {
        this.door = door;
        this.imports = imports;
        this.rows = rows;
        this.taking = taking;
        this.transaction = transaction;
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** What goes on, or went on last, with an import here; empty where nothing did. */
    public Optional<ImportRun> latest(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    /**
     * Holds each row against the store. Where that goes on already, that is meant.
     *
     * @throws NotFoundException if there is no such import, or it is taken
     * @throws IllegalStateException if it is not said yet which column is which
     */
    public ImportRun check(UUID id) {
        PolicyImport found = door.get(id);
        ColumnPlan plan = found.columns();
        if (plan == null || !plan.missing().isEmpty()) {
            throw new IllegalStateException("It is not said which column is which");
        }
        return start(id, Kind.CHECK, run -> check(found, run));
    }

    /**
     * Takes all rows that are not left out, or none.
     *
     * @throws NotFoundException if there is no such import, or it is taken
     */
    public ImportRun take(UUID id) {
        door.get(id);
        return start(id, Kind.TAKE, run -> {
            try {
                taking.take(id, run);
                run.end(ImportRun.State.DONE);
            } catch (ImportMoved moved) {
                check(door.get(id), run);
                run.moved(moved.place());
            }
        });
    }

    private interface Work {
        void on(ImportRun run);
    }

    private ImportRun start(UUID id, Kind kind, Work work) {
        PolicyImport found = door.get(id);
        if (found.state() == State.TAKEN) {
            throw new NotFoundException();
        }
        Authentication person =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return Objects.requireNonNull(runs.compute(id, (key, before) -> {
            if (before != null && before.state() == ImportRun.State.RUNNING) {
                return before;
            }
            ImportRun run = new ImportRun(
                    kind,
                    door.counts(found).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            worker.execute(() -> run(person, run, work));
            return run;
        }));
    }

    private static void run(Authentication person, ImportRun run, Work work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        try {
            work.on(run);
        } catch (RuntimeException | Error failed) {
            LOG.error("An import could not be worked on", failed);
            run.end(ImportRun.State.FAILED);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void check(PolicyImport found, ImportRun run) {
        RowCheck check = door.check(found);
        int place = PolicyImports.firstRow(found) - 1;
        int done = 0;
        List<StoredRow> piece = rows.after(found.id(), found.sheet(), place, PIECE);
        while (!piece.isEmpty()) {
            List<StoredRow> these = piece;
            Map<Integer, CheckedRow> checked = Objects.requireNonNull(looking.execute(status -> check.check(these)));
            transaction.executeWithoutResult(status -> rows.checked(found.id(), found.sheet(), checked));
            done += piece.size();
            run.reached(done);
            piece = rows.after(found.id(), found.sheet(), piece.getLast().place(), PIECE);
        }
        transaction.executeWithoutResult(status -> {
            rows.repeated(found.id(), found.sheet())
                    .forEach(number -> rows.findTwins(found.id(), found.sheet(), number));
            imports.plan(found.id(), found.sheet(), Objects.requireNonNull(found.columns()), State.CHECKED);
        });
        if (run.kind() == Kind.CHECK) {
            run.end(ImportRun.State.DONE);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
