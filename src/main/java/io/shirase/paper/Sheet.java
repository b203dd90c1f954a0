package io.shirase.paper;

/** The measures of the portal's A4 documents, in points. */
public final class Sheet {

    public static final float WIDTH = 595.28f;
    public static final float HEIGHT = 841.89f;
    public static final float LEFT = 56;
    public static final float RIGHT = WIDTH - 56;
    public static final float TOP = 78;
    public static final float BOTTOM = HEIGHT - 64;
    public static final float MEASURE = RIGHT - LEFT;

    private Sheet() {}
}
