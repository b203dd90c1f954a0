package io.shirase.audit;

import io.shirase.audit.TrailFinding.Broken;
import io.shirase.audit.TrailFinding.Fault;
import io.shirase.audit.TrailFinding.Whole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the trail from its first entry on, a thousand at a time, and looks whether each follows from the one before. */
final class TrailCheck {

    private static final int PAGE = 1000;

    private TrailCheck() {}

    /** @param anchor a point that was kept elsewhere; null where there is none */
    static TrailFinding check(TrailStore store, @Nullable TrailPoint anchor) {
        TrailPoint head = store.head();
        TrailPoint last = TrailPoint.START;
        while (last.place() < head.place()) {
            List<ChainedEntry> page = store.after(last.place(), PAGE);
            if (page.isEmpty()) {
                return new Broken(last.place() + 1, Fault.CUT_OFF, null);
            }
            for (ChainedEntry entry : page) {
                if (entry.place() != last.place() + 1) {
                    return new Broken(last.place() + 1, Fault.MISSING, null);
                }
                if (!entry.follows(last)) {
                    return new Broken(entry.place(), Fault.CHANGED, entry);
                }
                last = entry.point();
                if (anchor != null && anchor.place() == last.place() && !anchor.equals(last)) {
                    return new Broken(last.place(), Fault.REWRITTEN, entry);
                }
            }
        }
        return anchor != null && anchor.place() > last.place()
                ? new Broken(last.place() + 1, Fault.CUT_OFF, null)
                : new Whole(last);
    }
}
