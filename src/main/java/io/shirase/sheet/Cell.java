package io.shirase.sheet;

import java.util.Objects;

/**
 * A cell of a table as a person sees it.
 *
 * @param text a number in plain figures, a moment as 2026-04-01, 2026-04-01 16:00 or 16:00; empty where nothing is in the cell
 * @param computed whether a formula gave it; its last result is what counts
 */
public record Cell(Kind kind, String text, boolean computed) {

    public static final Cell EMPTY = new Cell(Kind.TEXT, "", false);

    /** The longest text that is taken from one cell, in characters. */
    public static final int LONGEST = 1000;

    /** What the file says that it is; a CSV file says nothing, everything in it is text. */
    public enum Kind {
        TEXT('t'),
        NUMBER('n'),
        MOMENT('m'),
        PERCENT('p'),
        TRUTH('b'),
        /** Such as #REF!; never a value. */
        ERROR('e'),
        /** A text that is longer than {@link Cell#LONGEST}, of which the rest is left out. */
        CUT('c');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    public Cell {
        if (text.length() > LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            text = text.substring(0, end);
            kind = Kind.CUT;
        }
    }

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, false);
    }

    public boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The cell as one text, from which {@link #unpacked} makes it again. */
    public String packed() {
        char letter = computed ? Character.toUpperCase(kind.letter) : kind.letter;
        return this.equals(EMPTY) ? "" : letter + text;
    }

    public static Cell unpacked(String packed) {
        if (packed.isEmpty()) {
            return EMPTY;
        }
        char letter = Character.toLowerCase(packed.charAt(0));
        Kind kind = Kind.TEXT;
        for (Kind candidate : Kind.values()) {
            kind = candidate.letter == letter ? candidate : kind;
        }
        return new Cell(Objects.requireNonNull(kind), packed.substring(1), packed.charAt(0) != letter);
    }
}
