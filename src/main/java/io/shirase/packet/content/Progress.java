package io.shirase.packet.content;

/** Is told how far the making of a document has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (stage, done, of) -> {};

    /** What is done just now. */
    enum Stage {
        /** Putting the claim and its calculation together. */
        CONTENT,
        /** Looking at the receipts, one by one. */
        RECEIPTS,
        /** Writing the pages. */
        PAGES,
        /** Packing the original files. */
        FILES
    }

    /**
     * @param done of {@code of} steps of this stage
     * @param of 0 where their number is not known yet
     */
    void reached(Stage stage, int done, int of);
}
