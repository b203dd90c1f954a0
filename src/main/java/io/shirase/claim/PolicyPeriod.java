package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.expense.ExpenseLine;
import io.shirase.policy.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The records of a policy period put together as a claim.
 *
 * @param names what incidents and lines are called in the claim, by their ids
 * @param lines the lines of the claim, in its order
 * @param all those that cannot be in a claim yet as well: drafts
 * @param decided what stands decided, by the lines' ids
 * @param consents what was asked of the insurer about lines, by their ids
 * @param thirdParties what lines follow from claims of others
 * @param decidedStops what stands decided about stops, by their names in the claim
 */
public record PolicyPeriod(
        Policy policy,
        Claim claim,
        Map<UUID, String> names,
        List<ExpenseLine> lines,
        List<ExpenseLine> all,
        Map<UUID, Decided> decided,
        Map<UUID, LineConsent> consents,
        LineClaims thirdParties,
        Map<String, AcceptedStop> decidedStops) {

    public PolicyPeriod {
        names = Map.copyOf(names);
        lines = List.copyOf(lines);
        all = List.copyOf(all);
        decided = Map.copyOf(decided);
        consents = Map.copyOf(consents);
        decidedStops = Map.copyOf(decidedStops);
    }

    /** The same records, claimed otherwise. */
    PolicyPeriod with(Claim otherwise) {
        return new PolicyPeriod(policy, otherwise, names, lines, all, decided, consents, thirdParties, decidedStops);
    }

    /** The same records under a policy that says something else. */
    PolicyPeriod with(Policy other, List<Claim.Amendment> amendments) {
        Claim otherwise =
                new Claim(other.toClaim(), claim.incidents(), claim.expenses(), claim.interruptions(), amendments);
        return new PolicyPeriod(other, otherwise, names, lines, all, decided, consents, thirdParties, decidedStops);
    }

    /** The same records and one more line at their end, which nobody has decided about. */
    PolicyPeriod with(ExpenseLine line) {
        Map<UUID, String> named = new HashMap<>(names);
        named.put(line.id(), line.id().toString());
        String incident = Objects.requireNonNull(names.get(line.incidentId()));
        List<ExpenseLine> more = more(lines, line);
        LineClaims claims = thirdParties.with(more);
        List<Claim.Expense> expenses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            expenses.add(named(claim.expenses().get(i), lines.get(i), line, claims));
        }
        Claim longer = new Claim(claim.policy(), claim.incidents(), expenses, claim.interruptions(), claim.amendments())
                .with(ClaimAssembler.expense(line.id().toString(), incident, line.facts(), null, null, claims));
        return new PolicyPeriod(policy, longer, named, more, more(all, line), decided, consents, claims, decidedStops);
    }

    /** A line whose claim of somebody else gets a second line is called by that claim. */
    private static Claim.Expense named(Claim.Expense known, ExpenseLine line, ExpenseLine added, LineClaims claims) {
        UUID claim = added.facts().claimId();
        return claim != null && claim.equals(line.facts().claimId()) ? known.ofClaim(claims.name(line.facts())) : known;
    }

    /** The same records with one incident as it would be by other facts. */
    PolicyPeriod with(Claim.Incident incident) {
        List<Claim.Incident> incidents = claim.incidents().stream()
                .map(known -> known.id().equals(incident.id()) ? incident : known)
                .toList();
        return with(claim.withIncidents(incidents));
    }

    /** The same records, with the lines of one incident in another, which is as it would be then. */
    PolicyPeriod merged(String gone, Claim.Incident survivor) {
        List<Claim.Incident> incidents = claim.incidents().stream()
                .filter(known -> !known.id().equals(gone))
                .toList();
        List<Claim.Expense> expenses = claim.expenses().stream()
                .map(line -> line.incident().equals(gone) ? line.in(survivor.id()) : line)
                .toList();
        return with(new Claim(claim.policy(), incidents, expenses, claim.interruptions(), claim.amendments()))
                .with(survivor);
    }

    private static List<ExpenseLine> more(List<ExpenseLine> lines, ExpenseLine line) {
        List<ExpenseLine> more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }
}
