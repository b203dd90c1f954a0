package io.shirase.paper;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that goes with a document, inside it.
 *
 * @param description what it is, for whoever looks at the list of attached files
 * @param mediaType such as {@code application/json}
 * @param size in bytes
 */
public record Attachment(
        String name, String description, String mediaType, Relation relation, long size, Source source) {

    /** What the file is to the document, in the words of PDF/A-3. */
    public enum Relation {
        /** What the document was made of. */
        SOURCE("Source"),
        /** What the document's figures are as data. */
        DATA("Data");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Where its bytes come from. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
