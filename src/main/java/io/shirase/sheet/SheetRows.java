package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class SheetRows {

    private final SharedTexts texts;
    private final Looks looks;
    private final boolean from1904;
    private final Budget budget;
    private final SheetFile.Rows rows;
    private int number;
    private int taken;

    SheetRows(SharedTexts texts, Looks looks, boolean from1904, Budget budget, SheetFile.Rows rows) {
        this.texts = texts;
        this.looks = looks;
        this.from1904 = from1904;
        this.budget = budget;
        this.rows = rows;
    }

    void read(XMLStreamReader in) throws XMLStreamException, SheetRefused, IOException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("row")) {
                number = place(Xml.attribute(in, "r"), number + 1);
                List<Cell> cells = row(in);
                if (!cells.isEmpty()) {
                    if (++taken > budget.rows()) {
                        throw new SheetRefused(Why.TOO_MANY_ROWS);
                    }
                    rows.row(number, cells);
                }
            }
        }
    }

    private List<Cell> row(XMLStreamReader in) throws XMLStreamException, SheetRefused {
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
                int column = column(Xml.attribute(in, "r"), next);
                next = column + 1;
                Cell cell = cell(in);
                if (cell.isBlank()) {
                    continue;
                }
                if (column >= budget.columns()) {
                    throw new SheetRefused(Why.TOO_MANY_COLUMNS);
                }
                while (cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column, cell);
            }
        }
        return List.copyOf(cells);
    }

    private Cell cell(XMLStreamReader in) throws XMLStreamException, SheetRefused {
        String type = Xml.attribute(in, "t");
        NumberLook look = looks.get(Xml.attribute(in, "s"));
        boolean computed = false;
        String value = "";
        String inline = null;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "v" -> value = SharedTexts.letters(in);
                    case "f" -> computed = true;
                    case "is" -> inline = SharedTexts.text(in, "is");
                    default -> {}
                }
            }
        }
        return inline != null ? new Cell(Cell.Kind.TEXT, inline, computed) : cell(type, value, look, computed);
    }

    private Cell cell(@Nullable String type, String value, NumberLook look, boolean computed) throws SheetRefused {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> new Cell(Cell.Kind.TEXT, texts.get(value), computed);
            case "b" -> new Cell(Cell.Kind.TRUTH, value.equals("1") ? "TRUE" : "FALSE", computed);
            case "e" -> new Cell(Cell.Kind.ERROR, value, computed);
            case "n" -> look.cell(value, computed, from1904);
            case "d" ->
                new Cell(Cell.Kind.MOMENT, value.replace("T00:00:00", "").replace('T', ' '), computed);
            default -> new Cell(Cell.Kind.TEXT, value, computed);
        };
    }

    private static int place(@Nullable String given, int next) {
        return given != null && given.matches("\\d{1,7}") ? Integer.parseInt(given) : next;
    }

    /** From 0, by the letters of a reference such as AB12; {@code next} where there is none. */
    private static int column(@Nullable String reference, int next) throws SheetRefused {
        if (reference == null) {
            return next;
        }
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            char letter = reference.charAt(letters++);
            if (letter < 'A' || letter > 'Z' || letters > 3) {
                throw new SheetRefused(Why.BROKEN);
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return letters == 0 ? next : column - 1;
    }
}
