package io.shirase.exclusion;

import io.shirase.product.Product;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion of the incident's product and everything that was found about it.
 *
 * @param isInContract whether the contract has it at all: not where it is a rider's that is not attached
 * @param entries the first entry first
 */
public record ExclusionStanding(Product.Exclusion exclusion, boolean isInContract, List<FindingEntry> entries) {

    public ExclusionStanding {
        entries = List.copyOf(entries);
    }

    public Optional<FindingEntry> latest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** The finding that waits for a second person. */
    public Optional<FindingEntry> proposal() {
        return latest().filter(FindingEntry::proposal);
    }

    /** The finding that stands, also while another one is proposed. */
    public Optional<FindingEntry> settled() {
        FindingEntry settled = null;
        FindingEntry before = null;
        for (FindingEntry entry : entries) {
            settled = after(entry, before, settled);
            before = entry;
        }
        return Optional.ofNullable(settled);
    }

    private static @Nullable FindingEntry after(
            FindingEntry entry, @Nullable FindingEntry before, @Nullable FindingEntry settled) {
        if (entry.kind() == FindingKind.CONFIRM) {
            return before;
        }
        return entry.kind().isFinding() && !entry.proposal() ? entry : settled;
    }

    /** Whether two persons found that it applies: lines may be denied by it. */
    public boolean isConfirmed() {
        return settled().filter(entry -> entry.kind() == FindingKind.APPLIES).isPresent();
    }

    /** Whether a person has to look at it: the contract has it, and no rule decides it from the facts. */
    public boolean isAsked() {
        return isInContract && exclusion.decidedBy().isEmpty();
    }

    /** Whether a person still has to look at it. */
    public boolean isOpen() {
        return isAsked() && settled().isEmpty() && proposal().isEmpty();
    }

    /** Whether a finding of this kind needs a second person: that it applies, and whatever undoes what two have found. */
    boolean needsSecond(FindingKind kind) {
        return kind == FindingKind.APPLIES || isConfirmed();
    }
}
