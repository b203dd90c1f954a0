package io.shirase.policy.imports;

import io.shirase.assessment.Claim;
import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import io.shirase.policy.CountsFrom;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policy;
import io.shirase.product.Overrides;
import io.shirase.product.Term;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of the table says, before it is held against the store. What it does not say is null or empty. */
final class ReadRow {

    /** What the table or a person says anything about, be it that there is nothing. */
    final Set<ImportField> given = EnumSet.noneOf(ImportField.class);

    /** As the cells read, for the screen. */
    final Map<ImportField, String> texts = new EnumMap<>(ImportField.class);

    final Map<Term, Long> terms = new EnumMap<>(Term.class);
    final Set<String> riders = new HashSet<>();

    @Nullable
    String product;

    String certificateNumber = "";
    String insured = "";
    String insuredName = "";
    String agency = "";

    @Nullable
    LocalDateTime start;

    @Nullable
    LocalDateTime end;

    @Nullable
    String plan;

    @Nullable
    LocalDate changedFrom;

    @Nullable
    Yen paidOutside;

    String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether there is enough to look for its policy in the store. */
    boolean isPlaced() {
        return product != null && !certificateNumber.isEmpty() && start != null && end != null && end.isAfter(start);
    }

    /**
     * The policy that the row means.
     *
     * @param existing what it changes, as it is where the change begins; what the table does not speak of stays as it is there.
     *     Null for a new one
     */
    Policy policy(UUID insuredId, @Nullable UUID agencyId, @Nullable Policy existing) {
        OwnTerms own = existing == null ? OwnTerms.NONE : OwnTerms.of(existing);
        Claim.Terms before = existing == null ? null : existing.terms();
        boolean sameNumber =
                existing != null && SpokenKey.of(existing.certificateNumber()).equals(SpokenKey.of(certificateNumber));
        String name = insuredName.isEmpty() ? insured : insuredName;
        Policy meant = new Policy(
                existing == null ? UUID.randomUUID() : existing.id(),
                Objects.requireNonNull(product),
                existing != null && sameNumber ? existing.certificateNumber() : certificateNumber,
                insuredId,
                existing != null && insuredName.isEmpty() ? existing.insuredName() : name,
                given.contains(ImportField.AGENCY) || existing == null ? agencyId : existing.agencyOrganisationId(),
                Objects.requireNonNull(start),
                Objects.requireNonNull(end),
                existing != null && !given.contains(ImportField.PLAN) ? existing.plan() : Objects.requireNonNull(plan),
                new Claim.Terms(
                        orZero(yen(Term.POLICY_LIMIT, before)),
                        yen(Term.COST_LIMIT, before),
                        orZero(yen(Term.DEDUCTIBLE, before)),
                        yen(Term.HEAD_CAP, before),
                        yen(Term.PROFIT_LIMIT, before),
                        yen(Term.CONTINUATION_LIMIT, before),
                        hours(before),
                        orZero(yen(Term.INTERRUPTION_DEDUCTIBLE, before)),
                        own.claimLimit(),
                        own.premiumRatio()),
                existing != null && !given.contains(ImportField.RIDERS) ? existing.riders() : riders,
                existing != null && !given.contains(ImportField.PAID_OUTSIDE)
                        ? existing.paidOutsideFile()
                        : orZero(paidOutside),
                existing == null ? Overrides.NONE : existing.overrides(),
                existing == null ? 0 : existing.version());
        return existing == null ? meant : meant.keeping(existing);
    }

    /** From which day on counts what the row changes. */
    CountsFrom countsFrom() {
        return new CountsFrom(changedFrom, "");
    }

    private @Nullable Integer hours(Claim.@Nullable Terms before) {
        if (before != null && !given.contains(ImportField.WAITING_HOURS)) {
            return before.waitingHours();
        }
        Long hours = terms.get(Term.WAITING_HOURS);
        return hours == null ? null : Integer.valueOf(hours.intValue());
    }

    private @Nullable Yen yen(Term term, Claim.@Nullable Terms before) {
        if (before != null && !given.contains(ImportField.of(term))) {
            return Stated.yen(before, term);
        }
        Long amount = terms.get(term);
        return amount == null ? null : Yen.of(amount);
    }

    private static Yen orZero(@Nullable Yen amount) {
        return amount == null ? Yen.ZERO : amount;
    }
}
