package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;

/** An incident in the words of the person before the screen. */
public final class IncidentWords {

    private IncidentWords() {}

    public static StatusBadge status(Incident incident) {
        Tone tone = switch (incident.status()) {
            case RECEIVED -> Tone.WAITING;
            case IN_REVIEW, PAYING -> Tone.ACTIVE;
            case CLOSED -> Tone.GOOD;
        };
        return new StatusBadge(words().of("incident.ui.status", incident.status()), tone);
    }

    /** The day of discovery, and its time where that is known; empty where the day is not known. */
    public static String discovered(Facts facts) {
        return words().moment(facts.discovery().moment());
    }
}
