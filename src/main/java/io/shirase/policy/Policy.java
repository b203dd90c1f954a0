package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.product.Overrides;
import io.shirase.storage.Rehearsal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy of one period. Its plan, terms, riders and overrides are what its certificate says at the beginning of the period;
 * see {@link #on} for a later day.
 *
 * @param product the code of a product file
 * @param insuredOrganisationId the firm that is insured
 * @param insuredName as the certificate has it
 * @param agencyOrganisationId the agency that looks after it, or null
 * @param periodStart first instant of the policy period, Asia/Tokyo
 * @param periodEnd first instant after the policy period as the certificate has it, Asia/Tokyo; see {@link #end}
 * @param plan code of one of the product's plans
 * @param riders codes of the riders attached
 * @param paidOutsideFile whole yen already paid in this period for things that the portal does not know of
 * @param overrides the product's numbers that this certificate states differently
 * @param amendments what the certificate says from later days on, in the order of these days
 * @param rehearsal the drill in which it is played; null for a real one
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
        List<Amendment> amendments,
        Standing standing,
        @Nullable Rehearsal rehearsal,
        long version) {

    private static final int LONGEST_NUMBER = 60;

    /** @throws IllegalArgumentException if the period does not end after it begins, or a text is blank */
    public Policy {
        riders = Set.copyOf(riders);
        amendments = List.copyOf(amendments);
        if (!periodEnd.isAfter(periodStart)) {
            throw new IllegalArgumentException("A policy period must end after it begins");
        }
        if (product.isBlank() || certificateNumber.isBlank() || insuredName.isBlank() || plan.isBlank()) {
            throw new IllegalArgumentException("A policy has a product, a certificate number, an insured and a plan");
        }
    }

    /**
     * A policy that was not changed in its period.
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
            Yen paidOutsideFile,
            Overrides overrides,
            long version) {
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
                overrides,
                List.of(),
                Standing.NONE,
                null,
                version);
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

    /** Whether the policy is in force at this time. */
    public boolean covers(LocalDateTime time) {
        return !time.isBefore(periodStart) && time.isBefore(end());
    }

    /** Whether somebody has marked that the policy never counted. It can be reported on all the same. */
    public boolean isVoid() {
        return standing.voided() != null;
    }

    /** Whether a report of something at this time is likely about it: it is in force, and not marked void. */
    public boolean isProposedAt(LocalDateTime time) {
        return covers(time) && !isVoid();
    }

    /** First instant that is not covered any more: of its cancellation, or of the period's end. */
    public LocalDateTime end() {
        Standing.Cancellation cancelled = standing.cancelled();
        return cancelled == null || cancelled.at().isAfter(periodEnd) ? periodEnd : cancelled.at();
    }

    public Content content() {
        return new Content(plan, terms, riders, overrides);
    }

    /** The policy with what its certificate says on that day: as at the beginning before it, as at the end after it. */
    public Policy on(LocalDate day) {
        Policy then = this;
        for (Amendment amendment : amendments) {
            if (!amendment.from().isAfter(day)) {
                then = with(amendment.content());
            }
        }
        return then;
    }

    /** The first day on which what the certificate says on that day counts. */
    public LocalDate since(LocalDate day) {
        LocalDate since = periodStart.toLocalDate();
        for (Amendment amendment : amendments) {
            if (!amendment.from().isAfter(day)) {
                since = amendment.from();
            }
        }
        return since;
    }

    /** The same policy saying something else from its beginning on. */
    public Policy with(Content content) {
        return with(content, amendments, standing);
    }

    /** The same policy with other amendments and another standing. */
    Policy with(List<Amendment> others, Standing other) {
        return with(content(), others, other);
    }

    private Policy with(Content content, List<Amendment> others, Standing other) {
        return new Policy(
                id,
                product,
                certificateNumber,
                insuredOrganisationId,
                insuredName,
                agencyOrganisationId,
                periodStart,
                periodEnd,
                content.plan(),
                content.terms(),
                content.riders(),
                paidOutsideFile,
                content.overrides(),
                others,
                other,
                rehearsal,
                version);
    }

    /** A new policy of the next period, a year from this one's end. */
    Policy next(Content content) {
        return new Policy(
                UUID.randomUUID(),
                product,
                certificateNumber,
                insuredOrganisationId,
                insuredName,
                agencyOrganisationId,
                periodEnd,
                periodEnd.plusYears(1),
                content.plan(),
                content.terms(),
                content.riders(),
                Yen.ZERO,
                content.overrides(),
                List.of(),
                new Standing(null, null, null, id),
                null,
                0);
    }

    /**
     * A copy to be played with, saying from its beginning on what this one says.
     *
     * @param number which drill it is: its certificate's number begins with it
     */
    Policy rehearsed(UUID drill, long number) {
        String called = "訓練%d %s".formatted(number, certificateNumber);
        return new Policy(
                UUID.randomUUID(),
                product,
                called.substring(0, Math.min(called.length(), LONGEST_NUMBER)),
                insuredOrganisationId,
                insuredName,
                null,
                periodStart,
                periodEnd,
                plan,
                terms,
                riders,
                paidOutsideFile,
                overrides,
                List.of(),
                Standing.NONE,
                new Rehearsal(drill, Duration.ZERO, null),
                0);
    }

    /** What is said here of the beginning, with what became of the policy that it changes. */
    public Policy keeping(Policy changed) {
        return with(changed.amendments, changed.standing);
    }

    /** This policy as the claim file has it, with what its certificate says at the beginning of its period. */
    public Claim.Policy toClaim() {
        return new Claim.Policy(product, certificateNumber, periodStart, end(), plan, terms, riders, paidOutsideFile);
    }
}
