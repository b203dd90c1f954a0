package io.shirase.claim;

import io.shirase.money.Yen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a stop of the system is paid, as the figures stand.
 *
 * @param name what the claim calls the stop
 * @param part {@code profit} or {@code continuation}
 * @param limits the codes of the limits that it takes from
 * @param loss whole yen before the deductible and the limits
 * @param decided null while nothing is decided about the stop
 */
public record StopOutlook(
        String name,
        String part,
        List<String> limits,
        Yen loss,
        Ways ways,
        @Nullable AcceptedStop decided) {

    public StopOutlook {
        limits = List.copyOf(limits);
    }
}
