package io.shirase.claim;

import java.util.List;

/**
 * What one part of a stop of the system is paid, as the figures stand.
 *
 * @param name what the claim calls the stop
 * @param part {@code profit} or {@code continuation}
 * @param limits the codes of the limits that it takes from
 */
public record StopOutlook(String name, String part, List<String> limits, Ways ways) {

    public StopOutlook {
        limits = List.copyOf(limits);
    }
}
