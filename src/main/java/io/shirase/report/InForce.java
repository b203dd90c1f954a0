package io.shirase.report;

import io.shirase.incident.Discovery;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Whether a policy was in force when an incident was discovered. One that is marked void never was. */
final class InForce {

    private InForce() {}

    /**
     * Of a day whose time is not known, any time of it may be covered.
     *
     * @param otherwise when it must be in force while the discovery is not known
     */
    static boolean covers(Policy policy, Discovery discovery, LocalDateTime otherwise) {
        return !policy.isVoid() && isInPeriod(policy, discovery, otherwise);
    }

    /** As {@link #covers}, by the period alone. */
    static boolean isInPeriod(Policy policy, Discovery discovery, LocalDateTime otherwise) {
        LocalDate day = discovery.on();
        if (day == null) {
            return policy.covers(otherwise);
        }
        return discovery
                .moment()
                .exact()
                .map(policy::covers)
                .orElseGet(() -> !day.isBefore(policy.periodStart().toLocalDate())
                        && day.atStartOfDay().isBefore(policy.end()));
    }
}
