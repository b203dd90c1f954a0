package io.shirase.incident.ui;

import org.jspecify.annotations.Nullable;

/** An answer that may be missing: "not known yet" is an answer everywhere. */
public enum YesNo {
    YES,
    NO,
    UNKNOWN;

    public static YesNo of(@Nullable Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }

    public @Nullable Boolean toBoolean() {
        return this == UNKNOWN ? null : Boolean.valueOf(this == YES);
    }
}
