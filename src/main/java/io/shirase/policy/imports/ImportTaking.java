package io.shirase.policy.imports;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.policy.InvalidPolicy;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyEdits;
import io.shirase.policy.StalePolicy;
import io.shirase.policy.imports.PolicyImport.State;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes policies of the rows of an import: all, or none. */
@Component
class ImportTaking {

    private static final int PIECE = 50;

    private final PolicyImports door;
    private final ImportStore imports;
    private final RowStore rows;
    private final Policies policies;
    private final PolicyEdits edits;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    ImportTaking(
            PolicyImports door,
            ImportStore imports,
            RowStore rows,
            Policies policies,
            PolicyEdits edits,
            Organisations organisations,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.door = door;
        this.imports = imports;
        this.rows = rows;
        this.policies = policies;
        this.edits = edits;
        this.organisations = organisations;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @throws ImportMoved if a row means something else than when it was looked at; nothing is taken
     * @throws NotFoundException if somebody else has taken the import
     */
    @Transactional
    public void take(UUID id, ImportRun run) {
        PolicyImport found =
                imports.lock(id).filter(open -> open.state() == State.CHECKED).orElseThrow(NotFoundException::new);
        RowCheck check = door.check(found);
        Map<Outcome, Integer> taken = new EnumMap<>(Outcome.class);
        int done = 0;
        List<StoredRow> piece = rows.after(id, found.sheet(), PolicyImports.firstRow(found) - 1, PIECE);
        while (!piece.isEmpty()) {
            Map<Integer, CheckedRow> checked = check.check(piece);
            for (StoredRow row : piece) {
                taken.merge(take(row, Objects.requireNonNull(checked.get(row.place())), check), 1, Integer::sum);
            }
            // What has been written is not kept in memory, where each question to the store looks through it.
            entities.flush();
            entities.clear();
            done += piece.size();
            run.reached(done);
            piece = rows.after(id, found.sheet(), piece.getLast().place(), PIECE);
        }
        int added = taken.getOrDefault(Outcome.ADDED, 0);
        int changed = taken.getOrDefault(Outcome.CHANGED, 0);
        int same = taken.getOrDefault(Outcome.SAME, 0);
        imports.taken(id, clock.instant(), added, changed, same);
        rows.removeAll(id);
        audit.record(
                "policies.imported",
                id,
                "%s, SHA-256 %s: %d added, %d changed, %d the same, %d left out"
                        .formatted(
                                found.fileName(),
                                found.digest(),
                                added,
                                changed,
                                same,
                                taken.getOrDefault(Outcome.LEFT_OUT, 0) + taken.getOrDefault(Outcome.NO_POLICY, 0)));
    }

    private Outcome take(StoredRow row, CheckedRow now, RowCheck check) {
        if (row.outcome() == Outcome.LEFT_OUT || row.outcome() == Outcome.NO_POLICY) {
            return row.outcome();
        }
        if (now.outcome() != row.outcome() || !isAsSeen(row, now.existing())) {
            throw new ImportMoved(row.place());
        }
        try {
            switch (now.outcome()) {
                case ADDED -> policies.enter(withFirm(now, check));
                case CHANGED ->
                    edits.change(
                            Objects.requireNonNull(now.existing()).version(),
                            withFirm(now, check),
                            Objects.requireNonNull(now.read()).countsFrom());
                case SAME -> {
                    // Nothing is written, nothing is noted.
                }
                default -> throw new ImportMoved(row.place());
            }
        } catch (InvalidPolicy | StalePolicy moved) {
            throw new ImportMoved(row.place());
        }
        return now.outcome();
    }

    private static boolean isAsSeen(StoredRow row, @Nullable Policy existing) {
        return existing == null
                ? row.policyId() == null
                : existing.id().equals(row.policyId())
                        && Objects.equals(row.seenVersion(), Long.valueOf(existing.version()));
    }

    private Policy withFirm(CheckedRow row, RowCheck check) {
        Policy policy = Objects.requireNonNull(row.policy());
        if (!policy.insuredOrganisationId().equals(RowCheck.NOT_MADE)) {
            return policy;
        }
        String name = Objects.requireNonNull(row.read()).insured;
        if (check.firm(name) == null) {
            check.made(name, organisations.add(OrganisationKind.FIRM, name));
        }
        Policy made = new Policy(
                policy.id(),
                policy.product(),
                policy.certificateNumber(),
                Objects.requireNonNull(check.firm(name)),
                policy.insuredName(),
                policy.agencyOrganisationId(),
                policy.periodStart(),
                policy.periodEnd(),
                policy.plan(),
                policy.terms(),
                policy.riders(),
                policy.paidOutsideFile(),
                policy.overrides(),
                policy.version());
        return made.keeping(policy);
    }
}
