package io.shirase.assessment;

import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a step that the insured can still take is worth.
 *
 * @param line the id of the expense that it is about; null where it is about an incident
 * @param lastDay until which it keeps the right; null where the wording names none
 * @param change the facts that the claim then has more; more than one where one alone would not be paid for
 * @param now what the claim is paid without it
 * @param then what the claim is paid with it, never assumed: the engine's own sum of the claim with the change
 */
public record Worth(
        Action step,
        @Nullable String line,
        @Nullable LocalDate lastDay,
        List<AddedFact> change,
        Payable now,
        Payable then) {

    public Worth {
        change = List.copyOf(change);
    }

    /** What can be done. */
    public enum Action implements Coded {
        NOTIFY_INSURER("notify-insurer", AddedFact.Name.INSURER_NOTIFIED_AT),
        ANNOUNCE("announce", AddedFact.Name.ANNOUNCED_ON),
        FILE_IN_WRITING("file-in-writing", AddedFact.Name.WRITTEN_FILING_ON),
        ACTIVATE_CONSULTING("activate-consulting", AddedFact.Name.CONSULTING_ACTIVATED_ON),
        GET_CONSENT("get-consent", AddedFact.Name.CONSENT_ON),
        OUTSOURCE("outsource", AddedFact.Name.OUTSOURCED),
        SETTLE_WITH_APPROVAL("settle-with-approval", AddedFact.Name.SETTLEMENT_APPROVED),
        INCUR_IN_WINDOW("incur-in-window", AddedFact.Name.ACCRUED_ON);

        private final String code;
        private final AddedFact.Name fact;

        Action(String code, AddedFact.Name fact) {
            this.code = code;
            this.fact = fact;
        }

        @Override
        public String code() {
            return code;
        }

        AddedFact.Name fact() {
            return fact;
        }

        /** The act by which such a fact comes about; empty where it comes about with another. */
        public static Optional<Action> by(AddedFact.Name fact) {
            return Stream.of(values()).filter(action -> action.fact == fact).findFirst();
        }
    }

    /**
     * What a claim is paid, in every way that its open suspicions can turn out.
     *
     * @param attack if they prove attacks; where none is open, simply what is paid
     * @param noAttack if they prove none; null where none is open
     */
    public record Payable(Yen attack, @Nullable Yen noAttack) {

        /** @throws IllegalArgumentException as {@link Assessor#assess} */
        static Payable of(Product product, Claim claim) {
            return Futures.suspicion(product, claim)
                    .map(open -> new Payable(
                            open.asIfAttack().payable(), open.asIfNoAttack().payable()))
                    .orElseGet(() -> new Payable(Assessor.assess(product, claim).payable(), null));
        }

        /** Whole yen that this is more than before, in each future; nothing where it is less. */
        public YenRange more(Payable before) {
            Yen ifAttack = attack.minusOrZero(before.attack);
            return noAttack == null || before.noAttack == null
                    ? YenRange.exactly(ifAttack)
                    : YenRange.between(ifAttack, noAttack.minusOrZero(before.noAttack));
        }

        private long gain(Payable before) {
            long other = noAttack == null || before.noAttack == null
                    ? Long.MIN_VALUE
                    : noAttack.amount() - before.noAttack.amount();
            return Math.max(attack.amount() - before.attack.amount(), other);
        }
    }

    /** Whole yen that it brings; of an open suspicion, in the future in which it brings more. */
    public long gain() {
        return then.gain(now);
    }

    /** Whole yen that it brings in each future; nothing where it would bring less. */
    public YenRange range() {
        return then.more(now);
    }
}
