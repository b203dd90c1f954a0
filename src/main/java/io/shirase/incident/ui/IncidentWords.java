package io.shirase.incident.ui;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.shell.part.StatusBadge;
import io.shirase.shell.part.Tone;
import io.shirase.shell.part.Words;
import java.time.LocalDate;

/** An incident in the words of the person before the screen. */
public final class IncidentWords {

    private IncidentWords() {}

    public static StatusBadge status(Incident incident) {
        Tone tone = switch (incident.status()) {
            case RECEIVED -> Tone.WAITING;
            case IN_REVIEW -> Tone.ACTIVE;
            case CLOSED -> Tone.GOOD;
        };
        return new StatusBadge(Words.of("incident.ui.status", incident.status()), tone);
    }

    /** The day of discovery, and its time where that is known; empty where the day is not known. */
    public static String discovered(Facts facts) {
        LocalDate on = facts.discoveredOn();
        if (on == null) {
            return "";
        }
        return facts.discoveredTime() == null
                ? Words.formats().date(on)
                : Words.formats().time(on.atTime(facts.discoveredTime()));
    }
}
