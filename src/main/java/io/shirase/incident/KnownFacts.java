package io.shirase.incident;

import java.util.function.Consumer;

/**
 * Everything that is known of an incident, or was said of it in one report.
 *
 * @param facts decide about money
 * @param told stands beside them
 */
public record KnownFacts(Facts facts, Particulars told) {

    KnownFacts withFacts(Consumer<Facts.Edit> changes) {
        return new KnownFacts(facts.with(changes), told);
    }

    KnownFacts withTold(Consumer<Particulars.Edit> changes) {
        return new KnownFacts(facts, told.with(changes));
    }
}
