package io.shirase.proof;

/**
 * One thing that was found out about a packet.
 *
 * @param text one sentence, without anything that a terminal obeys
 */
public record Finding(Kind kind, String text) {

    /** What a finding means for the packet. */
    public enum Kind {
        /** It was checked, and is as it must be. */
        TRUE("✓"),
        /** It was checked, and is not. */
        FALSE("✗"),
        /** It could not be checked here. */
        OPEN("?"),
        /** It is worth knowing, and proves nothing. */
        NOTE("・");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }
}
