package io.shirase.directory;

import io.shirase.assessment.Activity;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the response plan on an incident.
 *
 * @param tick who said that it is done; null while it is not
 * @param costs that it causes, as the incident's policy knows them
 */
public record PlannedStep(
        SupportFile.Step step, Need need, @Nullable Tick tick, List<Cost> costs) {

    public PlannedStep {
        costs = List.copyOf(costs);
    }

    /** @param by display name */
    public record Tick(String by, Instant at) {

        /** On the clocks of Japan. */
        public LocalDateTime locally() {
            return LocalDateTime.ofInstant(at, Japan.ZONE);
        }
    }

    /**
     * @param isItem whether the policy's product has a cost item for it at all
     * @param consentFirst whether such an item is paid only with the insurer's consent
     */
    public record Cost(Activity activity, boolean isItem, boolean consentFirst) {}

    public boolean isDone() {
        return tick != null;
    }

    /** Whether it is to be done and is not. */
    public boolean isOpen() {
        return need == Need.NEEDED && !isDone();
    }
}
