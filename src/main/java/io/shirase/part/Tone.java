package io.shirase.part;

import java.util.Locale;

/** How a matter stands. Each tone has a colour and a sign of its own, so that colour never speaks alone. */
public enum Tone {
    /** Nothing to do, nothing decided. */
    NEUTRAL(Glyph.DOT),
    /** Going on now. */
    ACTIVE(Glyph.ARROW),
    /** Somebody is waited for. */
    WAITING(Glyph.CLOCK),
    /** Done, accepted, in time. */
    GOOD(Glyph.CHECK),
    /** Needs care soon. */
    WARN(Glyph.WARN),
    /** Denied, too late, failed. */
    BAD(Glyph.CROSS);

    private final Glyph glyph;

    Tone(Glyph glyph) {
        this.glyph = glyph;
    }

    Glyph glyph() {
        return glyph;
    }

    /** The class of its sign, where a row is drawn in the browser. */
    public String glyphClassName() {
        return glyph.className();
    }

    /** The class of its colour. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
