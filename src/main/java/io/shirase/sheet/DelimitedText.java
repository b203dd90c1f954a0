package io.shirase.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.shirase.sheet.SheetRefused.Why;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSV: fields between commas, tabs or semicolons, quoted or not. */
final class DelimitedText implements SheetFile {

    private static final int LOOKED_AT = 65_536;

    /** Longer fields are cut, see {@link Cell}; this is where a quote that is never closed ends. */
    private static final int LONGEST_FIELD = 100_000;

    /** How numbers keep their leading zeros in a CSV file: ="00123". */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final Path file;
    private final TextLetters letters;
    private final char separator;
    private final Budget budget;

    private DelimitedText(Path file, TextLetters letters, char separator, Budget budget) {
        this.file = file;
        this.letters = letters;
        this.separator = separator;
        this.budget = budget;
    }

    static DelimitedText open(Path file, Budget budget) throws SheetRefused, IOException {
        TextLetters letters = TextLetters.of(file);
        try (Reader reader = letters.reader(Files.newInputStream(file))) {
            char[] beginning = new char[LOOKED_AT];
            int read = Math.max(0, reader.read(beginning));
            return new DelimitedText(file, letters, separator(new String(beginning, 0, read)), budget);
        }
    }

    /** The one that stands most often outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = ",\t;".indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }

    @Override
    public String format() {
        String kind = switch (separator) {
            case '\t' -> "TSV";
            case ';' -> "CSV (;)";
            default -> "CSV";
        };
        return kind + " " + letters.name();
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet("", false));
    }

    @Override
    public void read(int sheet, Rows rows) throws SheetRefused, IOException {
        try (Reader text = letters.reader(Files.newInputStream(file));
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(
                                CsvRecordHandler.of(handler -> handler.maxFields(budget.columns() + 1)
                                        .maxFieldSize(LONGEST_FIELD)
                                        .maxRecordSize(budget.columns() * LONGEST_FIELD)),
                                text)) {
            int number = 0;
            int taken = 0;
            for (CsvRecord entry : records) {
                number++;
                List<Cell> cells = cells(entry);
                if (!cells.isEmpty()) {
                    if (cells.size() > budget.columns()) {
                        throw new SheetRefused(Why.TOO_MANY_COLUMNS);
                    }
                    if (++taken > budget.rows()) {
                        throw new SheetRefused(Why.TOO_MANY_ROWS);
                    }
                    rows.row(number, cells);
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new SheetRefused(Why.BROKEN, broken);
        }
    }

    private static List<Cell> cells(CsvRecord entry) {
        List<Cell> cells = new ArrayList<>(entry.getFieldCount());
        int last = 0;
        for (String field : entry.getFields()) {
            Matcher kept = KEPT_AS_TEXT.matcher(field);
            Cell cell = Cell.text(kept.matches() ? kept.group(1) : field);
            cells.add(cell.text().isEmpty() ? Cell.EMPTY : cell);
            last = cell.isBlank() ? last : cells.size();
        }
        return List.copyOf(cells.subList(0, last));
    }

    @Override
    public void close() {
        // Each reading opens the file anew.
    }
}
