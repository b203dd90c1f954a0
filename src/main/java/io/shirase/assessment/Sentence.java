package io.shirase.assessment;

import io.shirase.language.Coded;
import io.shirase.product.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an explanation.
 *
 * @param clause the rule behind it, with its quotation; null where the sentence only counts
 */
public record Sentence(Role role, String text, @Nullable Clause clause) {

    /** What a sentence is for, so that a screen can set it apart. */
    public enum Role implements Coded {
        /** Which cost item the line is. */
        ITEM("item"),
        /** Why it is denied or held. */
        REASON("reason"),
        /** What would have to be different. */
        MEND("mend"),
        /** A step of the arithmetic. */
        STEP("step"),
        /** What comes of it. */
        RESULT("result");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
