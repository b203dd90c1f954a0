package io.shirase.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What money is for, and which limits it takes from.
 *
 * @param incidentId null for a stop of the system, which belongs to the whole policy period
 * @param subjectId the line; or what stands for one part of a stop
 * @param limits their codes, in the order of the product; one that every incident has anew with the incident behind an @
 */
public record Place(@Nullable UUID incidentId, UUID subjectId, List<String> limits) {

    public Place {
        limits = List.copyOf(limits);
    }
}
