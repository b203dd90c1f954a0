package io.shirase.overview;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.language.Coded;
import io.shirase.review.OwnReason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all incidents, all of one moment. Drills never count, and what was merged counts once. Money is whole yen, from
 * the ledger.
 *
 * @param at the moment of which they are
 * @param year of receipt of the incidents that answers, decisions, refusals, kinds and causes are about, Asia/Tokyo; null for all
 * @param years in which something was received, the newest first
 * @param limits near exhaustion, what has least left of its limit first
 * @param moreLimits how many more there are
 * @param periods how many policy periods were looked through for them
 */
public record Overview(
        Instant at,
        @Nullable Integer year,
        List<Integer> years,
        List<OfProduct> products,
        List<Waited> answers,
        List<Waited> decisions,
        List<NearLimit> limits,
        int moreLimits,
        int periods,
        List<Refused> refusals,
        List<OfKind> kinds,
        List<OfCause> causes,
        List<OfMonth> months,
        List<OfYear> received) {

    /**
     * @param reserved set aside for what is not decided or still open
     * @param approved to be paid of what is decided, paid or not
     * @param ordered of that, on its way
     * @param paid of that, with the payee
     */
    public record Money(long reserved, long approved, long ordered, long paid) {

        static final Money NONE = new Money(0, 0, 0, 0);

        Money plus(Money more) {
            return new Money(
                    reserved + more.reserved, approved + more.approved, ordered + more.ordered, paid + more.paid);
        }

        /** What is still to be ordered; below zero where more has gone out than is due. */
        public long owed() {
            return approved - ordered - paid;
        }
    }

    /**
     * @param product its code
     * @param open incidents that are not closed
     * @param overdue incidents of which something should have been decided before today
     * @param left of the limits of the policy periods that run or have an open incident, and in which something was claimed; null
     *     where there is none, or where a certificate's product is not here
     */
    public record OfProduct(
            String product,
            long received,
            long open,
            long overdue,
            Money money,
            @Nullable Long left) {}

    /**
     * How long something took.
     *
     * @param product its code; null for all together
     * @param times how often it has happened
     * @param waiting how many still wait, which the times leave out
     * @param median whole hours; null where it has not happened yet
     * @param ninetieth within so many whole hours it was done nine times out of ten; null where it has not happened yet
     */
    public record Waited(
            @Nullable String product,
            long times,
            long waiting,
            @Nullable Long median,
            @Nullable Long ninetieth) {}

    /**
     * A limit of a policy period of which four fifths or more are taken.
     *
     * @param names of the limit in the product's words, by language
     * @param limit the most that is paid by what the certificate says at last
     * @param approved what decided lines take, with what was paid outside of the portal
     * @param reserved what the rest may take
     */
    public record NearLimit(
            UUID policyId,
            String certificateNumber,
            String insuredName,
            String product,
            LocalDateTime periodStart,
            LocalDateTime periodEnd,
            Map<Locale, String> names,
            long limit,
            long approved,
            long reserved) {

        public long left() {
            return Math.max(0, limit - approved - reserved);
        }

        /** Hundredths of the limit that are taken, rounded down. */
        public long share() {
            return limit == 0 ? 100 : (approved + reserved) * 100 / limit;
        }
    }

    /**
     * Why lines are not accepted in full.
     *
     * @param reason one of the engine's ({@link io.shirase.assessment.Reason}) or the handler's own ({@link OwnReason}); null where only
     *     words were given
     * @param denied lines of which nothing is accepted
     * @param cut lines of which a part is accepted
     * @param notAccepted what was asked and is not accepted, before ratio and limits
     */
    public record Refused(@Nullable Coded reason, long denied, long cut, long notAccepted) {}

    public record OfKind(IncidentKind kind, long incidents) {}

    /** @param cause null where it is not known, or not asked for by the product */
    public record OfCause(@Nullable Cause cause, long incidents) {}

    /**
     * @param received incidents
     * @param paid what was entered as paid in that month, less what came back
     */
    public record OfMonth(YearMonth month, long received, long paid) {}

    /**
     * @param year of receipt; null for what belongs to a whole policy period: interruptions
     * @param money of the incidents received in that year, whenever it moved
     * @param paidInYear what was entered as paid in that year, less what came back; null for no year
     */
    public record OfYear(
            @Nullable Integer year,
            long received,
            long open,
            Money money,
            @Nullable Long paidInYear) {}
}
