package io.shirase.review.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which lines are accepted together. Only such that wait for a claim handler are ever among them. */
enum TickRule {
    /** What was ticked by hand. */
    TICKED,
    /** What the engine pays in full: nothing is cut, denied or held. */
    PAID_IN_FULL,
    /** What was paid to whom the line in hand was paid. */
    SAME_VENDOR,
    ALL;

    /** The key of its name for people. */
    String messageKey() {
        return "desk.many.rule." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param waiting lines that may be decided among many
     * @param ticked by hand
     * @param inHand the line in hand; empty for none
     */
    List<DeskLine> of(List<DeskLine> waiting, Collection<UUID> ticked, Optional<DeskLine> inHand) {
        Set<UUID> byHand = Set.copyOf(ticked);
        String vendor = inHand.map(TickRule::vendor).orElse("");
        return waiting.stream()
                .filter(line -> switch (this) {
                    case TICKED -> byHand.contains(line.id());
                    case PAID_IN_FULL -> line.isPaidInFull();
                    case SAME_VENDOR -> !vendor.isEmpty() && vendor(line).equals(vendor);
                    case ALL -> true;
                })
                .toList();
    }

    static String vendor(DeskLine line) {
        return line.line().facts().vendor();
    }
}
