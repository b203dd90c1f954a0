package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file with one or several tables. Its content says what it is, not its name. */
public sealed interface SheetFile extends Closeable permits Workbook, DelimitedText {

    /** One table; {@code hidden} where the program that wrote it does not show it. */
    record Sheet(String name, boolean hidden) {}

    /** Takes the rows in their order; those in which nothing is are left out. */
    @FunctionalInterface
    interface Rows {

        /**
         * @param number as the program shows it, from 1
         * @param cells up to the last in which something is
         */
        void row(int number, List<Cell> cells) throws IOException;
    }

    /** In words that need no translation, such as XLSX or CSV UTF-8. */
    String format();

    /** Whether days are counted from 1904, as on old Macintoshes; else from 1900. */
    boolean countsFrom1904();

    List<Sheet> sheets();

    /**
     * @param sheet the place in {@link #sheets}, from 0
     * @throws SheetRefused if the table cannot be read, or costs more than the budget
     */
    void read(int sheet, Rows rows) throws SheetRefused, IOException;

    @Override
    void close() throws IOException;

    /** @throws SheetRefused if it is no table that is read here */
    static SheetFile open(Path file, Budget budget) throws SheetRefused, IOException {
        return switch (FileKind.of(file, budget)) {
            case WORKBOOK -> Workbook.open(file, budget);
            case TEXT -> DelimitedText.open(file, budget);
            case OLD_WORKBOOK -> throw new SheetRefused(Why.OLD_WORKBOOK);
            case LOCKED_WORKBOOK -> throw new SheetRefused(Why.PASSWORD);
            case WEB_PAGE -> throw new SheetRefused(Why.WEB_PAGE);
            case OTHER -> throw new SheetRefused(Why.NO_TABLE);
        };
    }
}
