package io.shirase.incident.ui;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import java.util.List;

/** Tells, before facts are saved, what they change. The features that know bring it. */
public interface FactsPreview {

    /** One sentence for each thing that changes; empty where nothing does. */
    List<String> ifSaved(Incident incident, Facts facts);
}
