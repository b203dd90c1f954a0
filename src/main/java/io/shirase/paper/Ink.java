package io.shirase.paper;

import java.awt.Color;

/** The few colours of a document; each is legible in a black-and-white copy. */
public enum Ink {
    /** Text. */
    BLACK(0x1F2A30),
    /** Labels and side remarks. */
    GREY(0x5A666D),
    /** Thin rules. */
    HAIRLINE(0xC6CED2),
    /** Ground of table headings and sums. */
    MIST(0xF1F4F5),
    /** Titles and what matters. */
    INDIGO(0x1D4E63),
    /** Ground of drawn spans. */
    SKY(0xCFE0E6),
    /** The evidence stamp, and what is late or denied. */
    VERMILION(0xB03A2B),
    /** A word across a page, under its text. */
    ROSE(0xF7E1DD),
    WHITE(0xFFFFFF);

    private final Color color;

    Ink(int rgb) {
        color = new Color(rgb);
    }

    Color color() {
        return color;
    }
}
