package io.shirase.expense;

import io.shirase.expense.Duplicate.Likeness;
import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        if (sameInvoice(line.facts(), facts)) {
            return Optional.of(Likeness.SAME_INVOICE_NUMBER);
        }
        return sameVendorDayAndAmount(line.facts(), facts)
                ? Optional.of(Likeness.SAME_VENDOR_DAY_AMOUNT)
                : Optional.empty();
    }

    /** The number alone tells nothing: who issued it counts as well. */
    private static boolean sameInvoice(ExpenseFacts one, ExpenseFacts other) {
        return sameName(one.invoice().number(), other.invoice().number())
                && (sameName(one.vendor(), other.vendor())
                        || sameName(
                                one.invoice().registrationNumber(),
                                other.invoice().registrationNumber()));
    }

    private static boolean sameVendorDayAndAmount(ExpenseFacts one, ExpenseFacts other) {
        return sameName(one.vendor(), other.vendor())
                && !Collections.disjoint(amounts(one), amounts(other))
                && !Collections.disjoint(days(one), days(other));
    }

    /** A line with and one without its tax may be of one invoice. */
    private static List<Yen> amounts(ExpenseFacts facts) {
        return Stream.of(facts.amount(), facts.invoice().gross())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean sameName(String one, String other) {
        return !SpokenKey.of(one).isEmpty() && SpokenKey.of(one).equals(SpokenKey.of(other));
    }

    private static List<LocalDate> days(ExpenseFacts facts) {
        return Stream.of(facts.accruedOn(), facts.spentOn(), facts.invoice().issuedOn())
                .filter(Objects::nonNull)
                .toList();
    }
}
