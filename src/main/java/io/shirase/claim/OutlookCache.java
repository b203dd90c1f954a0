package io.shirase.claim;

import io.shirase.claim.ClaimAssembler.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The outlooks that were asked for last, so that a person who goes from line to line does not have the whole claim judged
 * at each step. Who may see one is asked before; whether it still stands is asked of its stamp.
 */
@Component
class OutlookCache {

    /** So many lines in all outlooks together; an outlook that is larger than that is kept alone. */
    private static final int MOST_LINES = 20_000;

    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(Stamp stamp, Outlook outlook) {

        private int size() {
            return outlook.lines().size();
        }
    }

    synchronized @Nullable Outlook find(UUID policyId, Stamp stamp) {
        Kept found = kept.get(policyId);
        return found != null && found.stamp().equals(stamp) ? found.outlook() : null;
    }

    synchronized void keep(UUID policyId, Stamp stamp, Outlook outlook) {
        kept.put(policyId, new Kept(stamp, outlook));
        int lines = kept.values().stream().mapToInt(Kept::size).sum();
        var eldest = kept.values().iterator();
        while (lines > MOST_LINES && eldest.hasNext() && kept.size() > 1) {
            lines -= eldest.next().size();
            eldest.remove();
        }
    }
}
