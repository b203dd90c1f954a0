package io.shirase.product;

import io.shirase.language.Coded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must lie in the policy period for the lines that it applies to. The first trigger that applies to a line decides.
 *
 * @param dates where the date stands, the first that is known counts
 * @param reason code of the reason that denies where the date lies outside the period
 * @param missing what happens where no date is known; null where the date is always known
 */
public record Trigger(
        Clause clause,
        Condition when,
        List<Source> dates,
        String reason,
        @Nullable Missing missing) {

    public Trigger {
        dates = List.copyOf(dates);
    }

    /** The same trigger, where the date is missing going by the discovery. */
    Trigger byDiscovery() {
        List<Source> more = new ArrayList<>(dates);
        more.add(Source.DISCOVERED_AT);
        return new Trigger(clause, when, more, reason, null);
    }

    public enum Source implements Coded {
        DISCOVERED_AT("discoveredAt"),
        CLAIM_MADE_AT("claimMadeAt"),
        FIRST_CLAIM_AT("firstClaimAt");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Holds the line where the condition holds, and denies it with the trigger's reason elsewhere.
     *
     * @param hold code of the reason
     */
    public record Missing(Condition when, String hold) {}
}
