package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.product.Overrides;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy of one period.
 *
 * @param product the code of a product file
 * @param insuredOrganisationId the firm that is insured
 * @param insuredName as the certificate has it
 * @param agencyOrganisationId the agency that looks after it, or null
 * @param periodStart first instant of the policy period, Asia/Tokyo
 * @param periodEnd first instant after the policy period, Asia/Tokyo
 * @param plan code of one of the product's plans
 * @param riders codes of the riders attached
 * @param paidOutsideFile whole yen already paid in this period for things that the portal does not know of
 * @param overrides the product's numbers that this certificate states differently
 * @param version counts the changes, from 0
 */
public record Policy(
        UUID id,
        String product,
        String certificateNumber,
        UUID insuredOrganisationId,
        String insuredName,
        @Nullable UUID agencyOrganisationId,
        LocalDateTime periodStart,
        LocalDateTime periodEnd,
        String plan,
        Claim.Terms terms,
        Set<String> riders,
        Yen paidOutsideFile,
        Overrides overrides,
        long version) {

    /** @throws IllegalArgumentException if the period does not end after it begins, or a text is blank */
    public Policy {
        riders = Set.copyOf(riders);
        if (!periodEnd.isAfter(periodStart)) {
            throw new IllegalArgumentException("A policy period must end after it begins");
        }
        if (product.isBlank() || certificateNumber.isBlank() || insuredName.isBlank() || plan.isBlank()) {
            throw new IllegalArgumentException("A policy has a product, a certificate number, an insured and a plan");
        }
    }

    /**
     * A new policy whose certificate states the product's numbers.
     *
     * @throws IllegalArgumentException as the other
     */
    public Policy(
            UUID id,
            String product,
            String certificateNumber,
            UUID insuredOrganisationId,
            String insuredName,
            @Nullable UUID agencyOrganisationId,
            LocalDateTime periodStart,
            LocalDateTime periodEnd,
            String plan,
            Claim.Terms terms,
            Set<String> riders,
            Yen paidOutsideFile) {
        this(
                id,
                product,
                certificateNumber,
                insuredOrganisationId,
                insuredName,
                agencyOrganisationId,
                periodStart,
                periodEnd,
                plan,
                terms,
                riders,
                paidOutsideFile,
                Overrides.NONE,
                0);
    }

    /** Whether the policy period includes this time. */
    public boolean covers(LocalDateTime time) {
        return !time.isBefore(periodStart) && time.isBefore(periodEnd);
    }

    /** This policy as the claim file has it. */
    public Claim.Policy toClaim() {
        return new Claim.Policy(
                product, certificateNumber, periodStart, periodEnd, plan, terms, riders, paidOutsideFile);
    }
}
