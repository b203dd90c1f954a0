package io.shirase.claim;

import java.util.List;
import java.util.Optional;

/**
 * What can still become of a claim.
 *
 * @param now as the facts stand and the wording is read
 * @param futures both ways that an open suspicion can go; empty while none is open
 * @param readings the ambiguities of the product that change a line of the claim, in the product's order
 */
public record Prospects(AssessedClaim now, Optional<Futures> futures, List<OtherReading> readings) {

    public Prospects {
        readings = List.copyOf(readings);
    }
}
