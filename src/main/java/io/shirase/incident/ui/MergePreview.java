package io.shirase.incident.ui;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import java.util.List;

/** Tells, before a report is merged into another, what that changes. The features that know bring it. */
public interface MergePreview {

    /**
     * One sentence for each thing that changes; empty where nothing does.
     *
     * @param together what would be known of the one that survives
     */
    List<String> ifMerged(Incident survivor, Incident merged, Facts together);
}
