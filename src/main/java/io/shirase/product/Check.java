package io.shirase.product;

import org.jspecify.annotations.Nullable;

/**
 * A rule that denies a line, or holds it for a person to decide.
 *
 * @param when applies where this holds …
 * @param unless … and this does not; null: no exception
 * @param reason the reason's code
 */
public record Check(Clause clause, Condition when, @Nullable Condition unless, Verdict verdict, String reason) {

    public enum Verdict {
        DENY,
        HOLD
    }
}
