package io.shirase.paper;

/**
 * The structure of a document: what is a title, a paragraph, a table, a picture. Whatever is written while a part is open
 * belongs to it; text outside of all parts is a paragraph of its own.
 */
public interface Tags {

    /** Of a book that nobody reads. */
    Tags NONE = new Tags() {

        @Override
        public void within(Tag tag, Runnable writing) {
            writing.run();
        }

        @Override
        public void row(Table table, Runnable writing) {
            writing.run();
        }

        @Override
        public void figure(String text, Runnable drawing) {
            drawing.run();
        }

        @Override
        public void aside(Runnable writing) {
            writing.run();
        }
    };

    void within(Tag tag, Runnable writing);

    /** A row of a table, whose rows follow each other. */
    void row(Table table, Runnable writing);

    /** @param text what is said instead of the picture */
    void figure(String text, Runnable drawing);

    /** What stands on every page and is read on none: heads, page numbers, rules. */
    void aside(Runnable writing);
}
