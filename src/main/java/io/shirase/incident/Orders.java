package io.shirase.incident;

import io.shirase.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What had been ordered or promised when the report was made.
 *
 * @param any whether anything had; null where that is not known
 * @param what and from whom, in the person's own words; empty unless something had been
 * @param at when the first order was placed, as far as that is known; unknown unless something had been
 */
public record Orders(@Nullable Boolean any, String what, Moment at) {

    public static final Orders UNKNOWN = new Orders(null, "", Moment.UNKNOWN);

    /** Whoever says that nothing was ordered takes back what was said of it before. */
    public Orders {
        boolean ordered = Boolean.TRUE.equals(any);
        what = ordered && what != null ? what : "";
        at = ordered && at != null ? at : Moment.UNKNOWN;
    }

    public Orders withWhat(String words) {
        return new Orders(any, words, at);
    }

    public Orders withAt(Moment when) {
        return new Orders(any, what, when);
    }
}
