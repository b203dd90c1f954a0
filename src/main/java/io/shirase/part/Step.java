package io.shirase.part;

import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link StepList}.
 *
 * @param label a few words
 * @param address the step's path, such as {@code report/…/kind}; null for a step that cannot be opened yet
 */
public record Step(String label, State state, @Nullable String address) {

    /** How far a step has come. */
    public enum State {
        DONE("done", Glyph.CHECK),
        CURRENT("current", Glyph.ARROW),
        /** Passed with something left open (まだ分からない). */
        OPEN("open", Glyph.QUESTION),
        TODO("todo", Glyph.DOT);

        private final String code;
        private final Glyph glyph;

        State(String code, Glyph glyph) {
            this.code = code;
            this.glyph = glyph;
        }

        String code() {
            return code;
        }

        Glyph glyph() {
            return glyph;
        }
    }
}
