package io.shirase.incident;

import java.util.Locale;
import java.util.Set;

/** Two reports are not merged, or not taken apart; nothing was changed. */
public class MergeRefused extends RuntimeException {

    private final Why why;
    private final transient Set<MergePoint> points;

    MergeRefused(Why why) {
        this(why, Set.of());
    }

    MergeRefused(Why why, Set<MergePoint> points) {
        super("The reports stay as they are: " + why + " " + points);
        this.why = why;
        this.points = points;
    }

    public Why why() {
        return why;
    }

    /** What was corrected since and would be lost; empty for every other reason. */
    public Set<MergePoint> points() {
        return points;
    }

    /** The key of the sentence for the person. */
    public String messageKey() {
        return "incident.merge.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Why {
        ITSELF,
        OTHER_POLICY,
        /** One of them was merged into another already. */
        MERGED,
        /** Lines of the one that is not to survive are decided. */
        DECIDED,
        /** The merge was undone before. */
        UNDONE,
        /** The surviving incident was merged into another since, or another was merged into it. */
        MERGED_ON,
        /** A line that came with the merge was decided since. */
        DECIDED_SINCE,
        /** What the merge made known was corrected since. */
        CORRECTED_SINCE
    }
}
