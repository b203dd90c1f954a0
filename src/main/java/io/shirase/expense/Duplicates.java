package io.shirase.expense;

import io.shirase.expense.Duplicate.Likeness;
import io.shirase.language.SpokenKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the lines that may be the same expense as another. */
final class Duplicates {

    private Duplicates() {}

    /**
     * @param self the line itself where it exists already, which is no duplicate of itself
     * @param receipts the receipts of the line and every other of the same bytes
     */
    static List<Duplicate> among(List<ExpenseLine> lines, ExpenseFacts facts, Set<UUID> receipts, @Nullable UUID self) {
        List<Duplicate> found = new ArrayList<>();
        for (ExpenseLine line : lines) {
            if (!line.id().equals(self)) {
                likeness(line, facts, receipts).ifPresent(likeness -> found.add(new Duplicate(line, likeness)));
            }
        }
        return found;
    }

    private static Optional<Likeness> likeness(ExpenseLine line, ExpenseFacts facts, Set<UUID> receipts) {
        if (line.receipts().stream().anyMatch(receipts::contains)) {
            return Optional.of(Likeness.SAME_RECEIPT);
        }
        return sameVendorDayAndAmount(line.facts(), facts)
                ? Optional.of(Likeness.SAME_VENDOR_DAY_AMOUNT)
                : Optional.empty();
    }

    private static boolean sameVendorDayAndAmount(ExpenseFacts one, ExpenseFacts other) {
        LocalDate day = day(one);
        return one.amount() != null
                && one.amount().equals(other.amount())
                && sameName(one.vendor(), other.vendor())
                && day != null
                && day.equals(day(other));
    }

    private static boolean sameName(String one, String other) {
        return !SpokenKey.of(one).isEmpty() && SpokenKey.of(one).equals(SpokenKey.of(other));
    }

    private static @Nullable LocalDate day(ExpenseFacts facts) {
        return facts.accruedOn() == null ? facts.spentOn() : facts.accruedOn();
    }
}
