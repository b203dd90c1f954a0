package io.shirase.sheet;

/** A file that is not read as a table. */
public class SheetRefused extends Exception {

    private final Why why;

    public enum Why {
        EMPTY,
        /** The file asks for a password. */
        PASSWORD,
        /** A workbook as Excel wrote them until 2003. */
        OLD_WORKBOOK,
        /** A binary workbook, .xlsb. */
        BINARY_WORKBOOK,
        /** A page of the web, whatever it is called. */
        WEB_PAGE,
        /** A picture, a document, an archive. */
        NO_TABLE,
        /** Text in letters that are neither UTF-8 nor Shift_JIS. */
        LETTERS,
        /** It ends in the middle, or contradicts itself. */
        BROKEN,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS
    }

    public SheetRefused(Why why) {
        super("The file is not read as a table: " + why);
        this.why = why;
    }

    public SheetRefused(Why why, Throwable cause) {
        super("The file is not read as a table: " + why, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Of the sentence for the person; in its place 0 stands the budget, where there is one. */
    public String messageKey() {
        return "sheet.refused." + why;
    }
}
