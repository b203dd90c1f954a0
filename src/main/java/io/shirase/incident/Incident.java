package io.shirase.incident;

import io.shirase.assessment.Claim;
import io.shirase.storage.Rehearsal;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident that has been reported.
 *
 * @param version of what was read; to be handed back with a change
 * @param number counts the incidents in the order in which they were received
 * @param insuredName as the certificate has it
 * @param agencyOrganisationId the agency that looks after the policy, or null
 * @param product the code of a product file
 * @param receiptNumber what the notice receipt is called, such as {@code SR-2026-000123}
 * @param receivedAt when the insurer received the report, to the second
 * @param firstReceivedAt when the first of the reports that were merged into this one was received; else as {@code receivedAt}
 * @param otherNumbers under which the reports merged into this one were received, in the order of the merges
 * @param mergedInto the incident in which this one goes on, or null where it was merged into none
 * @param rehearsal the drill in which it is played; null for a real one
 */
public record Incident(
        UUID id,
        long version,
        long number,
        UUID policyId,
        UUID insuredOrganisationId,
        @Nullable UUID agencyOrganisationId,
        String insuredName,
        String certificateNumber,
        String product,
        String receiptNumber,
        Instant receivedAt,
        UUID reporterId,
        String reporterName,
        IncidentStatus status,
        Facts facts,
        Particulars particulars,
        Instant firstReceivedAt,
        List<String> otherNumbers,
        @Nullable UUID mergedInto,
        @Nullable Rehearsal rehearsal) {

    public Incident {
        otherNumbers = List.copyOf(otherNumbers);
    }

    /** What happened, in the reporter's words; may be empty. */
    public String description() {
        return particulars.description();
    }

    /** When the insurer received the report, on the clocks of Japan. */
    public LocalDateTime receivedLocally() {
        return LocalDateTime.ofInstant(receivedAt, Japan.ZONE);
    }

    /** When the insurer received the first of its reports, on the clocks of Japan: by then it had been discovered. */
    public LocalDateTime firstReceivedLocally() {
        return LocalDateTime.ofInstant(firstReceivedAt, Japan.ZONE);
    }

    /** What is known of it. */
    public KnownFacts known() {
        return new KnownFacts(facts, particulars);
    }

    /** Whether nobody has said yet when it was first noticed; the time of the report stands in for it. */
    public boolean discoveryAssumed() {
        return !facts.discovery().isKnown();
    }

    /** The same incident as it would be if these were its facts. */
    public Incident asIf(Facts other) {
        return new Incident(
                id,
                version,
                number,
                policyId,
                insuredOrganisationId,
                agencyOrganisationId,
                insuredName,
                certificateNumber,
                product,
                receiptNumber,
                receivedAt,
                reporterId,
                reporterName,
                status,
                other,
                particulars,
                firstReceivedAt,
                otherNumbers,
                mergedInto,
                rehearsal);
    }

    /** The same report before anything was merged into it. */
    Incident alone(KnownFacts then) {
        return new Incident(
                id,
                version,
                number,
                policyId,
                insuredOrganisationId,
                agencyOrganisationId,
                insuredName,
                certificateNumber,
                product,
                receiptNumber,
                receivedAt,
                reporterId,
                reporterName,
                status,
                then.facts(),
                then.told(),
                receivedAt,
                List.of(),
                mergedInto,
                rehearsal);
    }

    /** This incident as the claim file has it. */
    public Claim.Incident toClaim(String idInFile) {
        return facts.toClaim(idInFile, firstReceivedLocally());
    }
}
