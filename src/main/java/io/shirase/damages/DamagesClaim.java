package io.shirase.damages;

import io.shirase.expense.ThirdPartyClaim;
import io.shirase.money.Yen;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim of somebody else against the firm, and what was entered about it.
 *
 * @param incidentId in which it was entered
 * @param number in the incident, from 1
 * @param reference what claim files call it; null where none has named it
 * @param statedApproved how it was settled, as a claim file or a line of old said; null where none did
 * @param enteredBy user name
 * @param changedBy user name
 * @param version of the facts, to hand back with an edit
 * @param entries in the order in which they were made
 */
public record DamagesClaim(
        UUID id,
        UUID incidentId,
        int number,
        DamagesFacts facts,
        @Nullable String reference,
        @Nullable Boolean statedApproved,
        String enteredBy,
        String changedBy,
        long version,
        List<DamagesEntry> entries) {

    /** How many characters of what is entered are kept. */
    public static final int MAX_WORDS = 2000;

    public DamagesClaim {
        entries = List.copyOf(entries);
    }

    /** As the insured may know it: without what goes on between claim handler and supervisor. */
    DamagesClaim told() {
        return new DamagesClaim(
                id,
                incidentId,
                number,
                facts,
                reference,
                statedApproved,
                enteredBy,
                changedBy,
                version,
                entries.stream().filter(entry -> !entry.step().isInternal()).toList());
    }

    public DamagesStage stage() {
        if (latest(DamagesStep.PAY).isPresent()) {
            return DamagesStage.PAID;
        }
        if (settlement().isPresent() || statedApproved != null) {
            return DamagesStage.SETTLED;
        }
        if (agreement().isPresent()) {
            return DamagesStage.APPROVED;
        }
        return entries.isEmpty() ? DamagesStage.ASKED : DamagesStage.NEGOTIATING;
    }

    /** To what the insurer agreed last; what it refused afterwards was something else. */
    public Optional<DamagesEntry> agreement() {
        return latest(DamagesStep.AGREE);
    }

    /** The judgment or settlement entered last; empty where none was, whatever a claim file said. */
    public Optional<DamagesEntry> settlement() {
        return latest(DamagesStep.SETTLE, DamagesStep.JUDGE);
    }

    /**
     * Whether there is a judgment or a settlement that the insurer agreed to (true), or a settlement that it did not agree
     * to (false); null while nothing is settled. The one place where lines have it from.
     */
    public @Nullable Boolean settlementApproved() {
        DamagesEntry settled = settlement().orElse(null);
        if (settled == null) {
            boolean isAgreedAfterwards =
                    Boolean.FALSE.equals(statedApproved) && agreement().isPresent();
            return isAgreedAfterwards ? Boolean.TRUE : statedApproved;
        }
        return settled.step() == DamagesStep.JUDGE
                || agreement().filter(agreed -> covers(agreed, settled)).isPresent();
    }

    private static boolean covers(DamagesEntry agreed, DamagesEntry settled) {
        return amount(settled).compareTo(amount(agreed)) <= 0;
    }

    private static Yen amount(DamagesEntry entry) {
        return Objects.requireNonNullElse(entry.amount(), Yen.ZERO);
    }

    /** The request that waits for the insurer; empty where none does. */
    public Optional<DamagesEntry> request() {
        DamagesEntry last = ofAgreeing().orElse(null);
        return last == null || isFinal() || last.step() == DamagesStep.AGREE || last.step() == DamagesStep.REFUSE
                ? Optional.empty()
                : latest(DamagesStep.ASK);
    }

    /** The agreement that waits for a supervisor. */
    public Optional<DamagesEntry> proposal() {
        return ofAgreeing().filter(last -> last.step() == DamagesStep.PROPOSE && !isFinal());
    }

    /** Whether nothing is left for the insurer to agree to. */
    boolean isFinal() {
        return Boolean.TRUE.equals(settlementApproved());
    }

    /** The insurer's last answer to a request; empty where it has given none, or a request waits. */
    public Optional<DamagesEntry> refusal() {
        return ofAgreeing().filter(last -> last.step() == DamagesStep.REFUSE);
    }

    private Optional<DamagesEntry> ofAgreeing() {
        return latest(DamagesStep.ASK, DamagesStep.AGREE, DamagesStep.PROPOSE, DamagesStep.RETURN, DamagesStep.REFUSE);
    }

    private Optional<DamagesEntry> latest(DamagesStep... steps) {
        return entries.stream()
                .filter(entry -> List.of(steps).contains(entry.step()))
                .max(Comparator.comparingInt(DamagesEntry::number));
    }

    /** What people call it; empty where nobody has said whose it is. */
    public String name() {
        return toThirdParty().name();
    }

    /** What lines follow from it. */
    public ThirdPartyClaim toThirdParty() {
        return new ThirdPartyClaim(
                id, incidentId, number, facts.claimant(), reference, facts.madeAt(), settlementApproved());
    }
}
