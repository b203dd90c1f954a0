package io.shirase.ledger;

import io.shirase.money.Yen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes out for an incident, or went out elsewhere, with what came of it.
 *
 * @param id made by who orders it: the same id again is the same payment
 * @param accountId to which account it is transferred; null where it was paid elsewhere
 * @param by the user name of who ordered or noted it
 * @param steps the first step first
 */
public record Payment(
        UUID id,
        UUID incidentId,
        UUID policyId,
        Yen amount,
        PaymentWay way,
        @Nullable UUID accountId,
        String by,
        Instant at,
        List<Step> steps) {

    public Payment {
        steps = List.copyOf(steps);
    }

    /**
     * What came of a payment.
     *
     * @param day of the payment or the recovery; null for none
     * @param words the bank's, or a person's; empty for none
     */
    public record Step(UUID id, PaymentStep kind, @Nullable LocalDate day, String words, String by, Instant at) {}

    /** How it stands: on its way until something else is known. */
    public PaymentStep state() {
        return steps.isEmpty() ? PaymentStep.ORDERED : steps.getLast().kind();
    }

    public boolean isPaid() {
        return state() == PaymentStep.PAID;
    }

    /** The day on which it was paid; empty while it is not. */
    public Optional<LocalDate> paidOn() {
        return isPaid() ? Optional.ofNullable(steps.getLast().day()) : Optional.empty();
    }
}
