package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import org.jspecify.annotations.Nullable;

/** An answer that may be missing: "not known yet" is an answer everywhere. */
public enum YesNo {
    YES,
    NO,
    UNKNOWN;

    public static YesNo of(@Nullable Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }

    /** Yes, no, or not known yet. */
    public static String label(@Nullable YesNo answer) {
        return switch (answer) {
            case YES -> words().of("incident.ui.facts.yes");
            case NO -> words().of("incident.ui.facts.no");
            case null, default -> words().of("incident.ui.source.unknown");
        };
    }

    public @Nullable Boolean toBoolean() {
        return this == UNKNOWN ? null : Boolean.valueOf(this == YES);
    }
}
