package io.shirase.policy.imports;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Organisations;
import io.shirase.identity.SignedIn;
import io.shirase.policy.Policies;
import io.shirase.policy.imports.PolicyImport.State;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.sheet.SheetRefused;
import io.shirase.storage.PlainText;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables of policies, from the file to the rows that can be taken; {@link ImportRuns} takes them. For administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class PolicyImports {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LISTED = 20;
    private static final int LONGEST_MENDING = 1000;

    private final ImportStore imports;
    private final RowStore rows;
    private final StagedFiles files;
    private final ProductCatalog products;
    private final Policies policies;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PolicyImports(
            ImportStore imports,
            RowStore rows,
            StagedFiles files,
            ProductCatalog products,
            Policies policies,
            Organisations organisations,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.products = products;
        this.policies = policies;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Stages the rows of a file; what nobody has taken for 30 days goes.
     *
     * @param fileName as the sender's computer calls it; only shown
     * @throws SheetRefused if it is no table that can be read; nothing is kept
     */
    public PolicyImport receive(String fileName, InputStream content) throws SheetRefused {
        PolicyImport received =
                files.stage(PlainText.of(fileName), content, signedIn.person().username());
        return Objects.requireNonNull(transaction.execute(status -> {
            imports.removeOpenBefore(clock.instant().minus(KEPT));
            audit.record(
                    "policies.file.received",
                    received.id(),
                    received.fileName() + " (" + received.format() + ", SHA-256 " + received.digest() + ")");
            return choose(received.id(), likeliest(received));
        }));
    }

    /** The sheet whose headers say most; of those that are shown, where there are any. */
    private int likeliest(PolicyImport received) {
        return received.sheets().stream()
                .filter(sheet -> sheet.rows() > 0)
                .min(Comparator.comparing(PolicyImport.Sheet::hidden)
                        .thenComparingInt(sheet -> HeaderRows.find(beginning(received.id(), sheet.number()))
                                .missing()
                                .size()))
                .orElseThrow()
                .number();
    }

    /**
     * Whose columns a template has.
     *
     * @throws NotFoundException if there is no such product
     */
    public Product templateOf(String product) {
        return products.find(product).orElseThrow(NotFoundException::new);
    }

    /** The newest first, those that are taken too. */
    public List<PolicyImport> list() {
        return imports.newest(LISTED);
    }

    /** @throws NotFoundException if there is none */
    public PolicyImport get(UUID id) {
        return imports.find(id).orElseThrow(NotFoundException::new);
    }

    /** When the very same file was taken last; empty where it never was. */
    public Optional<Instant> takenBefore(PolicyImport found) {
        return imports.takenAt(found.digest());
    }

    /** Reads another sheet of the file; which column is which is proposed by the headers, or as it was said before. */
    @Transactional
    public PolicyImport choose(UUID id, int sheet) {
        return planned(id, sheet, HeaderRows.find(beginning(id, sheet)));
    }

    /** Says in which row the headers are. */
    @Transactional
    public PolicyImport head(UUID id, int place) {
        PolicyImport found = open(id);
        return planned(id, found.sheet(), HeaderRows.at(beginning(id, found.sheet()), place));
    }

    private PolicyImport planned(UUID id, int sheet, ColumnPlan proposed) {
        open(id);
        ColumnPlan plan = imports.remembered(proposed)
                .filter(before -> before.fields().size() == proposed.headers().size())
                .filter(before -> before.product() == null
                        || products.find(before.product()).isPresent())
                .map(before -> new ColumnPlan(
                        proposed.head(), proposed.headRows(), proposed.headers(), before.fields(), before.product()))
                .orElse(proposed);
        imports.plan(id, sheet, plan, State.READ);
        return get(id);
    }

    /** The rows at a sheet's beginning, in which headers are looked for: their places, and what they say. */
    public Map<Integer, List<String>> beginning(PolicyImport found) {
        Map<Integer, List<String>> said = new java.util.LinkedHashMap<>();
        beginning(found.id(), found.sheet())
                .forEach(row -> said.put(
                        row.place(), row.cells().stream().map(CellText::of).toList()));
        return said;
    }

    private List<HeaderRows.Row> beginning(UUID id, int sheet) {
        return rows.after(id, sheet, 0, HeaderRows.LOOKED_AT + 1).stream()
                .map(row -> new HeaderRows.Row(row.place(), row.cells()))
                .toList();
    }

    /**
     * Says which column is which; it is remembered for tables with the same headers.
     *
     * @throws IllegalArgumentException if the plan is not one of this table
     */
    @Transactional
    public PolicyImport plan(UUID id, ColumnPlan plan) {
        PolicyImport found = open(id);
        ColumnPlan before = Objects.requireNonNull(found.columns());
        if (!before.headers().equals(plan.headers())
                || plan.fields().size() != before.fields().size()) {
            throw new IllegalArgumentException("The plan is not one of this table");
        }
        imports.plan(id, found.sheet(), plan, State.READ);
        if (plan.missing().isEmpty()) {
            imports.remember(plan);
        }
        return get(id);
    }

    /** How many rows there are of each kind. */
    public Map<Outcome, Integer> counts(PolicyImport found) {
        return rows.counts(found.id(), found.sheet(), firstRow(found));
    }

    /**
     * Some of the rows as they stand now.
     *
     * @param outcome null: all
     */
    @Transactional(readOnly = true)
    public List<ImportRow> page(PolicyImport found, @Nullable Outcome outcome, int leaveOut, int limit) {
        RowCheck check = check(found);
        List<StoredRow> page = rows.page(found.id(), found.sheet(), firstRow(found), outcome, leaveOut, limit);
        Map<Integer, CheckedRow> checked = check.check(page);
        return page.stream()
                .map(row -> ShownRow.of(row, Objects.requireNonNull(checked.get(row.place()))))
                .toList();
    }

    /** The first row below the headers. */
    static int firstRow(PolicyImport found) {
        ColumnPlan plan = found.columns();
        return plan == null ? 1 : plan.head() + plan.headRows();
    }

    RowCheck check(PolicyImport found) {
        RowReader reader = new RowReader(products, Objects.requireNonNull(found.columns()), found.from1904());
        return new RowCheck(reader, policies, organisations);
    }

    /**
     * Puts something in place of a cell; the file's own text is kept and comes back where that is typed again.
     *
     * @throws NotFoundException if there is no such row
     */
    @Transactional
    public ImportRow mend(UUID id, int place, ImportField field, String text) {
        PolicyImport found = open(id);
        StoredRow row = rows.find(id, found.sheet(), place).orElseThrow(NotFoundException::new);
        Map<String, String> mended = new HashMap<>(row.mended());
        mended.put(field.code(), PlainText.of(text.substring(0, Math.min(text.length(), LONGEST_MENDING))));
        rows.mend(id, found.sheet(), place, mended);
        return again(found, place);
    }

    /** Says that a row is not to be taken, or is to be taken after all. */
    @Transactional
    public ImportRow leaveOut(UUID id, int place, boolean leftOut) {
        PolicyImport found = open(id);
        if (rows.find(id, found.sheet(), place).isEmpty()) {
            throw new NotFoundException();
        }
        rows.leaveOut(id, found.sheet(), place, leftOut);
        return again(found, place);
    }

    private ImportRow again(PolicyImport found, int place) {
        Set<String> numbers = new HashSet<>();
        rows.number(found.id(), found.sheet(), place).ifPresent(numbers::add);
        RowCheck check = check(found);
        StoredRow row = rows.find(found.id(), found.sheet(), place).orElseThrow(NotFoundException::new);
        rows.checked(found.id(), found.sheet(), check.check(List.of(row)));
        rows.number(found.id(), found.sheet(), place).ifPresent(numbers::add);
        numbers.forEach(number -> rows.findTwins(found.id(), found.sheet(), number));
        StoredRow now = rows.find(found.id(), found.sheet(), place).orElseThrow(NotFoundException::new);
        return ShownRow.of(now, check.check(now));
    }

    /** Goes back to saying which column is which. What has been mended is kept. */
    @Transactional
    public PolicyImport reopen(UUID id) {
        PolicyImport found = open(id);
        imports.plan(id, found.sheet(), Objects.requireNonNull(found.columns()), State.READ);
        return get(id);
    }

    /** Puts a file away that is not to be taken. */
    @Transactional
    public void discard(UUID id) {
        PolicyImport found = open(id);
        imports.remove(id);
        audit.record("policies.file.discarded", id, found.fileName());
    }

    private PolicyImport open(UUID id) {
        PolicyImport found = imports.lock(id).orElseThrow(NotFoundException::new);
        if (found.state() == State.TAKEN) {
            throw new NotFoundException();
        }
        return found;
    }
}
