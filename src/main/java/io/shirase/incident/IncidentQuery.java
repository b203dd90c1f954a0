package io.shirase.incident;

import io.shirase.assessment.IncidentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents, in which order.
 *
 * @param text part of the insured's name, the receipt number or the certificate number; empty for all
 */
public record IncidentQuery(
        @Nullable IncidentStatus status, @Nullable IncidentKind kind, String text, Order order, boolean descending) {

    /** Every visible incident, the newest first. */
    public static final IncidentQuery ALL = new IncidentQuery(null, null, "", Order.RECEIVED, true);

    public enum Order {
        RECEIVED("receivedAt"),
        /** The earliest discovery has the earliest last days. */
        DISCOVERED("facts.discovery.on"),
        INSURED("insuredName");

        private final String property;

        Order(String property) {
            this.property = property;
        }

        String property() {
            return property;
        }
    }
}
