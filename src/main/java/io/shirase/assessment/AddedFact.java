package io.shirase.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a step adds to a claim.
 *
 * @param index of the incident or expense in the claim, from 0
 * @param id of that incident or expense
 * @param value a {@link LocalDateTime}, a {@link LocalDate} or a {@link Boolean}, as the fact has it
 */
public record AddedFact(Name name, int index, String id, Object value) {

    /** The facts of an incident first. */
    public enum Name {
        INSURER_NOTIFIED_AT("incidents", "insurerNotifiedAt"),
        ANNOUNCED_ON("incidents", "announcedOn"),
        WRITTEN_FILING_ON("incidents", "writtenFilingOn"),
        CONSULTING_ACTIVATED_ON("incidents", "consultingActivatedOn"),
        ORDERED_AT("expenses", "orderedAt"),
        ACCRUED_ON("expenses", "accruedOn"),
        CONSENT_ON("expenses", "consentOn"),
        OUTSOURCED("expenses", "outsourced"),
        SETTLEMENT_APPROVED("expenses", "settlementApproved");

        private final String list;
        private final String field;

        Name(String list, String field) {
            this.list = list;
            this.field = field;
        }

        boolean isOfIncident() {
            return list.equals("incidents");
        }
    }

    /** Where it stands in the claim file, as a JSON Pointer (RFC 6901). */
    public String path() {
        return "/" + name.list + "/" + index + "/" + name.field;
    }

    /** The claim with these facts. */
    static Claim addAll(Collection<AddedFact> facts, Claim claim) {
        Map<String, List<AddedFact>> ofIncidents = byId(facts, true);
        Map<String, List<AddedFact>> ofExpenses = byId(facts, false);
        return claim.withIncidents(claim.incidents().stream()
                        .map(incident -> {
                            Claim.Incident with = incident;
                            for (AddedFact fact : ofIncidents.getOrDefault(incident.id(), List.of())) {
                                with = fact.put(with, fact.value);
                            }
                            return with;
                        })
                        .toList())
                .withExpenses(claim.expenses().stream()
                        .map(expense -> {
                            Claim.Expense with = expense;
                            for (AddedFact fact : ofExpenses.getOrDefault(expense.id(), List.of())) {
                                with = fact.put(with, fact.value);
                            }
                            return with;
                        })
                        .toList());
    }

    /** The claim as if it had never come about. */
    Claim removeFrom(Claim claim) {
        return claim.withIncidents(claim.incidents().stream()
                        .map(incident ->
                                name.isOfIncident() && incident.id().equals(id) ? put(incident, null) : incident)
                        .toList())
                .withExpenses(claim.expenses().stream()
                        .map(expense -> !name.isOfIncident() && expense.id().equals(id) ? put(expense, null) : expense)
                        .toList());
    }

    private static Map<String, List<AddedFact>> byId(Collection<AddedFact> facts, boolean ofIncidents) {
        return facts.stream()
                .filter(fact -> fact.name.isOfIncident() == ofIncidents)
                .collect(Collectors.groupingBy(AddedFact::id));
    }

    private Claim.Incident put(Claim.Incident incident, @Nullable Object value) {
        return new Claim.Incident(
                incident.id(),
                incident.kind(),
                incident.cause(),
                incident.discoveredAt(),
                incident.occurredAt(),
                incident.outcome(),
                incident.suddenEvent(),
                incident.externalNotice(),
                name == Name.INSURER_NOTIFIED_AT ? (@Nullable LocalDateTime) value : incident.insurerNotifiedAt(),
                incident.firstClaimAt(),
                name == Name.ANNOUNCED_ON ? (@Nullable LocalDate) value : incident.announcedOn(),
                name == Name.WRITTEN_FILING_ON ? (@Nullable LocalDate) value : incident.writtenFilingOn(),
                incident.mediaReportOn(),
                name == Name.CONSULTING_ACTIVATED_ON ? (@Nullable LocalDate) value : incident.consultingActivatedOn(),
                incident.payable(),
                incident.data(),
                incident.personalDataLeaked(),
                incident.withinMonthOfDelivery());
    }

    private Claim.Expense put(Claim.Expense expense, @Nullable Object value) {
        return new Claim.Expense(
                expense.id(),
                expense.incident(),
                expense.activity(),
                expense.amount(),
                expense.acceptedAmount(),
                name == Name.ORDERED_AT ? (@Nullable LocalDateTime) value : expense.orderedAt(),
                name == Name.ACCRUED_ON ? (@Nullable LocalDate) value : expense.accruedOn(),
                expense.spentOn(),
                name == Name.CONSENT_ON ? (@Nullable LocalDate) value : expense.consentOn(),
                name == Name.OUTSOURCED ? value != null : expense.outsourced(),
                expense.heads(),
                expense.unitCost(),
                expense.claimMadeAt(),
                expense.claim(),
                name == Name.SETTLEMENT_APPROVED ? (@Nullable Boolean) value : expense.settlementApproved(),
                expense.domestic(),
                expense.traits(),
                expense.paidByOtherInsurance());
    }
}
