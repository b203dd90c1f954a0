package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook's cells, each kept once. Readings in small kana above a text are not part of it. */
final class SharedTexts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** More than a cell takes, so that one sees that it is too long. */
    private static final int LONGEST = Cell.LONGEST + 1;

    private final List<String> texts = new ArrayList<>();

    void read(XMLStreamReader in, Budget budget) throws XMLStreamException, SheetRefused {
        long letters = 0;
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("si")) {
                String text = text(in, "si");
                letters += text.length() + 20L;
                if (letters > budget.shared()) {
                    throw new SheetRefused(Why.TOO_LARGE);
                }
                texts.add(text);
            }
        }
    }

    String get(String index) throws SheetRefused {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchText) {
            throw new SheetRefused(Why.BROKEN, noSuchText);
        }
    }

    /** The text of the element that has just begun, up to its end. */
    static String text(XMLStreamReader in, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int reading = 0;
        boolean within = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reading += in.getLocalName().equals("rPh") ? 1 : 0;
                within = in.getLocalName().equals("t") && reading == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (in.getLocalName().equals(element)) {
                    break;
                }
                reading -= in.getLocalName().equals("rPh") ? 1 : 0;
                within = false;
            } else if (within && isText(event)) {
                append(text, in);
            }
        }
        return unescaped(text.toString());
    }

    /** The letters directly within the element that has just begun, up to its end. */
    static String letters(XMLStreamReader in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (isText(event)) {
                append(text, in);
            }
        }
        return unescaped(text.toString());
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static void append(StringBuilder text, XMLStreamReader in) {
        int room = LONGEST - text.length();
        if (room > 0) {
            text.append(in.getTextCharacters(), in.getTextStart(), Math.min(room, in.getTextLength()));
        }
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
