package io.shirase.assessment;

import io.shirase.assessment.AddedFact.Name;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for a line which facts it lacks to be paid, so far as the insured can still bring them about. */
final class Remedies {

    private final Product product;
    private final Claim claim;
    private final LocalDate today;
    private final Map<String, Integer> incidents = new HashMap<>();

    /** @param today before which nothing can be done any more */
    Remedies(Product product, Claim claim, LocalDate today) {
        this.product = product;
        this.claim = claim;
        this.today = today;
        for (int i = 0; i < claim.incidents().size(); i++) {
            incidents.put(claim.incidents().get(i).id(), i);
        }
    }

    /**
     * What a line lacks to be covered in some future more than now, so far as the insured can still do it. A verdict does
     * not depend on other lines: this one is asked about alone.
     *
     * @return without facts where nothing that can be done changes its verdict
     */
    Missing missing(int index) {
        Claim.Expense expense = claim.expenses().get(index);
        Claim alone = claim.withExpenses(List.of(expense)).withInterruptions(List.of());
        List<Assessment.Line> now = verdicts(alone);
        List<Assessment.Line> then = now;
        List<AddedFact> facts = new ArrayList<>();
        for (List<AddedFact> next = next(index, alone, then); !next.isEmpty(); next = next(index, alone, then)) {
            facts.addAll(next);
            alone = AddedFact.addAll(next, alone);
            then = verdicts(alone);
        }
        return covered(then) > covered(now) ? new Missing(facts, gain(now, then)) : new Missing(List.of(), 0);
    }

    /** @param alone how many more yen the line would be paid with the facts if it stood alone */
    record Missing(List<AddedFact> facts, long alone) {}

    private static long covered(List<Assessment.Line> verdicts) {
        return verdicts.stream().filter(Remedies::isCovered).count();
    }

    private static long gain(List<Assessment.Line> now, List<Assessment.Line> then) {
        long most = Long.MIN_VALUE;
        for (int i = 0; i < now.size(); i++) {
            most = Math.max(
                    most, then.get(i).payable().amount() - now.get(i).payable().amount());
        }
        return most;
    }

    private static boolean isCovered(Assessment.Line line) {
        return line.outcome() == LineOutcome.PAYABLE || line.outcome() == LineOutcome.EXHAUSTED;
    }

    private List<Assessment.Line> verdicts(Claim alone) {
        return Futures.suspicion(product, alone)
                .map(open -> Stream.of(open.asIfAttack(), open.asIfNoAttack()))
                .orElseGet(() -> Stream.of(Assessor.assess(product, alone)))
                .map(assessment -> assessment.lines().getFirst())
                .toList();
    }

    private List<AddedFact> next(int index, Claim alone, List<Assessment.Line> verdicts) {
        Claim.Expense expense = alone.expenses().getFirst();
        Claim.Incident incident = alone.incidents().get(Objects.requireNonNull(incidents.get(expense.incident())));
        for (Assessment.Line verdict : verdicts) {
            if (!isCovered(verdict) && !verdict.reasons().isEmpty()) {
                List<AddedFact> facts =
                        remedy(verdict.reasons().getFirst(), new Line(index, expense, incident, verdicts));
                if (!facts.isEmpty()) {
                    return facts;
                }
            }
        }
        return List.of();
    }

    private record Line(int index, Claim.Expense expense, Claim.Incident incident, List<Assessment.Line> verdicts) {

        AddedFact with(Name name, Object value) {
            return new AddedFact(name, index, expense.id(), value);
        }
    }

    private List<AddedFact> remedy(Reason reason, Line line) {
        Claim.Expense expense = line.expense();
        Claim.Incident incident = line.incident();
        return switch (reason) {
            case CONSENT_MISSING ->
                expense.consentOn() == null && expense.spentOn() == null
                        ? List.of(line.with(Name.CONSENT_ON, today))
                        : List.of();
            case NOT_OUTSOURCED -> isPlanned(line.index()) ? List.of(line.with(Name.OUTSOURCED, true)) : List.of();
            case NOT_ANNOUNCED -> of(incident, Name.ANNOUNCED_ON, incident.announcedOn());
            case NO_PUBLIC_FILING -> of(incident, Name.WRITTEN_FILING_ON, incident.writtenFilingOn());
            case CONSULTING_NOT_ACTIVATED ->
                of(incident, Name.CONSULTING_ACTIVATED_ON, incident.consultingActivatedOn());
            case EMERGENCY_NOTICE -> notice(line);
            case EVIDENCE_MISSING -> expense.accruedOn() == null ? incur(line) : settle(line);
            default -> List.of();
        };
    }

    private List<AddedFact> of(Claim.Incident incident, Name name, @Nullable LocalDate known) {
        return known == null ? List.of(ofIncident(incident, name, today)) : List.of();
    }

    private AddedFact ofIncident(Claim.Incident incident, Name name, Object value) {
        return new AddedFact(name, Objects.requireNonNull(incidents.get(incident.id())), incident.id(), value);
    }

    /** Whether nothing of it has been ordered, done or paid: then it can still be done otherwise. */
    private boolean isPlanned(int index) {
        Claim.Expense expense = claim.expenses().get(index);
        return expense.orderedAt() == null && expense.accruedOn() == null && expense.spentOn() == null;
    }

    private List<AddedFact> notice(Line line) {
        LocalDate last = noticeEnd(line).orElse(LocalDate.MIN);
        boolean inTime =
                isPlanned(line.index()) && line.incident().insurerNotifiedAt() == null && !last.isBefore(today);
        return inTime ? List.of(ofIncident(line.incident(), Name.INSURER_NOTIFIED_AT, last.atTime(23, 59))) : List.of();
    }

    /** The cost arises on the last day on which it is paid for; what is ordered after a notice, ordered that day too. */
    private List<AddedFact> incur(Line line) {
        if (line.expense().spentOn() != null) {
            return List.of();
        }
        LocalDate last = end(line, Windows.Kind.COSTS).orElse(null);
        LocalDate notice = noticeEnd(line).orElse(null);
        if (last == null) {
            return settle(line);
        }
        LocalDateTime notified = line.incident().insurerNotifiedAt();
        LocalDateTime ordered = line.expense().orderedAt();
        List<AddedFact> facts = new ArrayList<>();
        if (notice != null) {
            boolean canNotify =
                    notified == null ? ordered == null && !notice.isBefore(today) : isInTime(notified, notice);
            if (!canNotify || (ordered != null && notified != null && !notified.isBefore(ordered))) {
                last = notice;
            } else if (ordered == null) {
                facts.add(line.with(Name.ORDERED_AT, last.atStartOfDay()));
            }
        }
        if (last.isBefore(today)) {
            return List.of();
        }
        facts.addFirst(line.with(Name.ACCRUED_ON, last));
        return facts;
    }

    private static boolean isInTime(LocalDateTime notified, LocalDate last) {
        return !notified.toLocalDate().isAfter(last);
    }

    private static List<AddedFact> settle(Line line) {
        Activity activity = line.expense().activity();
        boolean open = line.expense().settlementApproved() == null
                && (activity == Activity.DAMAGES || activity == Activity.RECOURSE_CONDOLENCE);
        return open ? List.of(line.with(Name.SETTLEMENT_APPROVED, true)) : List.of();
    }

    private Optional<LocalDate> noticeEnd(Line line) {
        return end(line, Windows.Kind.NOTICE);
    }

    /** The last day of the window or notice that the line's item has in some future. */
    private Optional<LocalDate> end(Line line, Windows.Kind kind) {
        Set<String> codes = new LinkedHashSet<>();
        for (Assessment.Line verdict : line.verdicts()) {
            if (verdict.item() != null) {
                String code = kind == Windows.Kind.NOTICE
                        ? verdict.item().notice()
                        : verdict.item().window();
                if (code != null) {
                    codes.add(code);
                }
            }
        }
        return Windows.of(
                        product, claim.policyAt(line.incident().discoveredAt()).plan(), line.incident())
                .stream()
                .filter(day -> day.kind() == kind && codes.contains(day.code()))
                .map(Windows.LastDay::lastDay)
                .findFirst();
    }
}
