package io.shirase.paper;

/** What a part of a document is, in the words that screen readers know. */
public enum Tag {
    DOCUMENT("Document"),
    /** The title of a chapter. */
    H1("H1"),
    /** The title of a section. */
    H2("H2"),
    P("P"),
    TABLE("Table"),
    /** A row. */
    TR("TR"),
    /** The heading of a column. */
    TH("TH"),
    /** A field. */
    TD("TD"),
    FIGURE("Figure");

    private final String word;

    Tag(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
