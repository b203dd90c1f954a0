package io.shirase.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What {@link ReceiptReader} made of a receipt: pages that can be shown, or the reason why there are none. Every file that
 * is named here was written by the reader itself; none holds a byte of structure that came from outside. The files stay
 * where they are and never change; whoever shows them copies nothing and deletes nothing.
 */
public sealed interface Reading {

    /** How many pages can be shown; 0 where there are none. */
    int pages();

    /**
     * The pages of a PDF as a reader shows them: stamps, filled fields and the pictures of signatures are part of the page.
     * A plain PDF without encryption, forms, annotations, actions and packed objects.
     *
     * @param pages at least 1
     */
    record Document(Path pdf, int pages) implements Reading {}

    /**
     * The pages of a picture: baseline JPEG files in RGB or grey, upright, with square dots, none longer than 3,000 dots.
     *
     * @param files one a page, at least one
     */
    record Pictures(List<Path> files) implements Reading {

        public Pictures {
            files = List.copyOf(files);
        }

        @Override
        public int pages() {
            return files.size();
        }
    }

    /** No page can be shown; the receipt is kept as it came. */
    record NotShown(Why why) implements Reading {

        @Override
        public int pages() {
            return 0;
        }
    }

    /** Why a receipt has no pages to show. */
    enum Why {
        /** More pages than {@link ReadingBudget#pages}. */
        TOO_MANY_PAGES,
        /** More dots, unpacked bytes or memory than the budget allows. */
        TOO_LARGE,
        /** Not done within {@link ReadingBudget#time}. */
        TOO_LONG,
        /** A PDF that opens only with a password. */
        ENCRYPTED,
        /** No reader would open it. */
        DAMAGED,
        /** This installation has no program for this format (HEIC). */
        NO_READER,
        /** The virus scanner found something after the file was kept. */
        VIRUS,
        /** An invoice that is data has no pages; what it says can be read all the same. */
        DATA;

        /** The key of the sentence that tells a person why nothing is shown, and what can be done. */
        public String messageKey() {
            return "evidence.reading." + name().toLowerCase(Locale.ROOT);
        }
    }
}
