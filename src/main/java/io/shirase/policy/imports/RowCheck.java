package io.shirase.policy.imports;

import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.language.SpokenKey;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds rows against the store by the same rules as the form of a policy. For one run, as it remembers organisations. */
final class RowCheck {

    /** Stands for a firm that is made when the rows are taken. */
    static final UUID NOT_MADE = new UUID(0, 0);

    private final RowReader reader;
    private final Policies policies;
    private final Organisations organisations;
    private final Map<String, List<Organisation>> firms = new HashMap<>();
    private final Map<String, List<Organisation>> agencies = new HashMap<>();
    private final Map<String, String> similar = new HashMap<>();

    RowCheck(RowReader reader, Policies policies, Organisations organisations) {
        this.reader = reader;
        this.policies = policies;
        this.organisations = organisations;
    }

    /** By their places, in their order; what is asked of the store is asked once for all of them. */
    Map<Integer, CheckedRow> check(List<StoredRow> rows) {
        Map<Integer, ReadRow> read = new LinkedHashMap<>();
        Map<Integer, List<Finding>> found = new HashMap<>();
        for (StoredRow row : rows) {
            if (!row.mended().isEmpty() || !reader.isNoPolicy(row.cells())) {
                List<Finding> findings = found.computeIfAbsent(row.place(), place -> new ArrayList<>());
                read.put(row.place(), reader.read(row.cells(), row.mended(), findings));
            }
        }
        Map<String, List<Policy>> byNumber = policies
                .ofNumbers(read.values().stream()
                        .filter(ReadRow::isPlaced)
                        .map(row -> row.certificateNumber)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(policy -> key(policy.product(), policy.certificateNumber())));
        Map<Integer, CheckedRow> checked = new LinkedHashMap<>();
        for (StoredRow row : rows) {
            ReadRow own = read.get(row.place());
            checked.put(
                    row.place(),
                    own == null
                            ? CheckedRow.noPolicy()
                            : check(own, byNumber, found.getOrDefault(row.place(), new ArrayList<>())));
        }
        return checked;
    }

    CheckedRow check(StoredRow row) {
        return Objects.requireNonNull(check(List.of(row)).get(row.place()));
    }

    private static String key(String product, String number) {
        return product + " " + SpokenKey.of(number);
    }

    private CheckedRow check(ReadRow row, Map<String, List<Policy>> byNumber, List<Finding> findings) {
        if (!row.isPlaced()) {
            return faulty(row, null, findings);
        }
        String key = key(Objects.requireNonNull(row.product), row.certificateNumber);
        List<Policy> meant = byNumber.getOrDefault(key, List.of()).stream()
                .filter(policy -> policy.periodStart().isBefore(Objects.requireNonNull(row.end))
                        && policy.periodEnd().isAfter(Objects.requireNonNull(row.start)))
                .toList();
        if (meant.size() > 1) {
            findings.add(Finding.fault(ImportField.PERIOD_START, "policy.imports.fault.several", meant.size()));
            return faulty(row, null, findings);
        }
        Policy existing = meant.isEmpty() ? null : whereChanged(row, meant.getFirst(), findings);
        LocalDate changedFrom = row.changedFrom;
        if (existing == null
                && changedFrom != null
                && changedFrom.isAfter(Objects.requireNonNull(row.start).toLocalDate())) {
            findings.add(Finding.fault(ImportField.CHANGED_FROM, "policy.imports.fault.changed-new"));
        }
        UUID insured = insured(row, existing, findings);
        UUID agency = agency(row, findings);
        if (isFaulty(findings)) {
            return faulty(row, existing, findings);
        }
        Policy policy = row.policy(insured, agency, existing);
        policies.misfits(policy).forEach(problem -> findings.add(Finding.fault(problem)));
        if (isFaulty(findings)) {
            return faulty(row, existing, findings);
        }
        Outcome outcome = existing == null ? Outcome.ADDED : policy.equals(existing) ? Outcome.SAME : Outcome.CHANGED;
        return new CheckedRow(outcome, row, policy, existing, List.copyOf(findings));
    }

    /** The policy as it is where the row's change begins. */
    private static Policy whereChanged(ReadRow row, Policy policy, List<Finding> findings) {
        LocalDate day = row.changedFrom;
        LocalDate first = policy.periodStart().toLocalDate();
        if (day == null) {
            if (!policy.amendments().isEmpty()) {
                findings.add(Finding.note(
                        ImportField.CHANGED_FROM,
                        "policy.imports.note.amended",
                        policy.amendments().getFirst().from(),
                        first));
            }
            return policy;
        }
        if (day.isBefore(first) || !day.atStartOfDay().isBefore(policy.periodEnd())) {
            findings.add(Finding.fault(ImportField.CHANGED_FROM, "policy.entry.from.outside"));
            return policy;
        }
        return policy.on(day);
    }

    private static boolean isFaulty(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::fault);
    }

    private static CheckedRow faulty(ReadRow row, @Nullable Policy existing, List<Finding> findings) {
        return new CheckedRow(Outcome.FAULTY, row, null, existing, List.copyOf(findings));
    }

    private UUID insured(ReadRow row, @Nullable Policy existing, List<Finding> findings) {
        String name = row.insured;
        if (existing != null
                && (name.isEmpty() || CellText.of(existing.insuredName()).equals(name))) {
            return existing.insuredOrganisationId();
        }
        List<Organisation> called = firms(name);
        if (called.size() > 1) {
            findings.add(Finding.fault(ImportField.INSURED, "policy.imports.fault.firms", called.size()));
        }
        if (called.isEmpty()) {
            String like = similar.computeIfAbsent(
                    name,
                    sought -> organisations.soundingLike(OrganisationKind.FIRM, sought).stream()
                            .map(Organisation::name)
                            .findFirst()
                            .orElse(""));
            findings.add(
                    like.isEmpty()
                            ? Finding.note(ImportField.INSURED, "policy.imports.note.firm.new", name)
                            : Finding.note(ImportField.INSURED, "policy.imports.note.firm.like", name, like));
            return NOT_MADE;
        }
        return called.getFirst().id();
    }

    private List<Organisation> firms(String name) {
        return firms.computeIfAbsent(name, called -> organisations.called(OrganisationKind.FIRM, called));
    }

    /** The firm of this name is there from now on. */
    void made(String name, Organisation firm) {
        firms.put(name, List.of(firm));
    }

    /** The id of a firm that has been made, or was there. */
    @Nullable
    UUID firm(String name) {
        List<Organisation> called = firms(name);
        return called.isEmpty() ? null : called.getFirst().id();
    }

    private @Nullable UUID agency(ReadRow row, List<Finding> findings) {
        if (row.agency.isEmpty()) {
            return null;
        }
        List<Organisation> called =
                agencies.computeIfAbsent(row.agency, name -> organisations.called(OrganisationKind.AGENCY, name));
        if (called.size() != 1) {
            findings.add(Finding.fault(
                    ImportField.AGENCY,
                    called.isEmpty() ? "policy.imports.fault.agency" : "policy.imports.fault.firms",
                    called.isEmpty() ? row.agency : Integer.valueOf(called.size())));
        }
        return called.isEmpty() ? null : called.getFirst().id();
    }
}
