package io.shirase.assessment;

import io.shirase.assessment.AddedFact.Name;
import io.shirase.assessment.Worth.Action;
import io.shirase.assessment.Worth.Payable;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks back on an incident: what each step that was taken has kept, and what each that was not, or too late, has lost. Every
 * amount is the engine's difference between the claim and the same claim with that one fact other than it was; unlike
 * {@link Worths}, it does not ask whether the step can still be taken.
 *
 * @param kept the steps taken that bring anything: {@code now} without the step, {@code then} as it was; the most first
 * @param lost the steps not taken that would have brought anything: {@code now} as it was, {@code then} with the step
 * @param payable what the claim is paid as it was
 * @param everything what it would be paid with every step of {@code lost} taken: steps may need one another
 */
public record Hindsight(List<Worth> kept, List<Worth> lost, Payable payable, Payable everything) {

    private static final Comparator<Worth> MOST_FIRST =
            Comparator.comparingLong(Worth::gain).reversed();

    public Hindsight {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
    }

    /**
     * @param incident id of the incident in the claim
     * @param today no step that was not taken would have been later
     * @throws IllegalArgumentException as {@link Assessor#assess}
     */
    public static Hindsight of(Product product, Claim claim, String incident, LocalDate today) {
        Payable now = Payable.of(product, claim);
        List<Worth> kept = new ArrayList<>();
        for (AddedFact fact : taken(claim, incident)) {
            kept.add(worth(fact, Payable.of(product, fact.removeFrom(claim)), now));
        }
        List<Worth> lost = new ArrayList<>();
        List<AddedFact> all = new ArrayList<>();
        for (AddedFact fact : missed(claim, incident, today)) {
            lost.add(worth(fact, now, Payable.of(product, AddedFact.addAll(List.of(fact), claim))));
            all.add(fact);
        }
        return new Hindsight(
                kept.stream().filter(step -> step.gain() > 0).sorted(MOST_FIRST).toList(),
                lost.stream().filter(step -> step.gain() > 0).sorted(MOST_FIRST).toList(),
                now,
                Payable.of(product, AddedFact.addAll(all, claim)));
    }

    private static Worth worth(AddedFact fact, Payable now, Payable then) {
        Action action = Action.by(fact.name()).orElseThrow();
        return new Worth(action, fact.name().isOfIncident() ? null : fact.id(), null, List.of(fact), now, then);
    }

    private static List<AddedFact> taken(Claim claim, String incidentId) {
        List<AddedFact> facts = new ArrayList<>();
        each(claim, incidentId, (index, incident) -> {
            add(facts, Name.INSURER_NOTIFIED_AT, index, incident.id(), incident.insurerNotifiedAt());
            add(facts, Name.ANNOUNCED_ON, index, incident.id(), incident.announcedOn());
            add(facts, Name.WRITTEN_FILING_ON, index, incident.id(), incident.writtenFilingOn());
            add(facts, Name.CONSULTING_ACTIVATED_ON, index, incident.id(), incident.consultingActivatedOn());
        });
        eachLine(claim, incidentId, (index, expense) -> {
            add(facts, Name.CONSENT_ON, index, expense.id(), expense.consentOn());
            add(facts, Name.OUTSOURCED, index, expense.id(), expense.outsourced() ? true : null);
        });
        return facts;
    }

    private static List<AddedFact> missed(Claim claim, String incidentId, LocalDate today) {
        List<AddedFact> facts = new ArrayList<>();
        each(claim, incidentId, (index, incident) -> {
            LocalDateTime found = incident.discoveredAt();
            LocalDate day = found.toLocalDate();
            if (incident.insurerNotifiedAt() == null
                    || incident.insurerNotifiedAt().isAfter(found)) {
                add(facts, Name.INSURER_NOTIFIED_AT, index, incident.id(), found);
            }
            add(facts, Name.ANNOUNCED_ON, index, incident.id(), incident.announcedOn() == null ? day : null);
            add(facts, Name.WRITTEN_FILING_ON, index, incident.id(), incident.writtenFilingOn() == null ? day : null);
            add(
                    facts,
                    Name.CONSULTING_ACTIVATED_ON,
                    index,
                    incident.id(),
                    incident.consultingActivatedOn() == null ? day : null);
        });
        eachLine(claim, incidentId, (index, expense) -> {
            LocalDate paid = expense.spentOn() == null ? today : expense.spentOn();
            LocalDate consent = expense.consentOn();
            add(facts, Name.CONSENT_ON, index, expense.id(), consent == null || consent.isAfter(paid) ? paid : null);
            add(facts, Name.OUTSOURCED, index, expense.id(), expense.outsourced() ? null : true);
        });
        return facts;
    }

    private static void add(List<AddedFact> facts, Name name, int index, String id, @Nullable Object value) {
        Stream.ofNullable(value).forEach(known -> facts.add(new AddedFact(name, index, id, known)));
    }

    private static void each(Claim claim, String id, Each<Claim.Incident> what) {
        for (int i = 0; i < claim.incidents().size(); i++) {
            if (claim.incidents().get(i).id().equals(id)) {
                what.take(i, claim.incidents().get(i));
            }
        }
    }

    private static void eachLine(Claim claim, String incidentId, Each<Claim.Expense> what) {
        for (int i = 0; i < claim.expenses().size(); i++) {
            if (claim.expenses().get(i).incident().equals(incidentId)) {
                what.take(i, claim.expenses().get(i));
            }
        }
    }

    private interface Each<T> {
        void take(int index, T one);
    }
}
