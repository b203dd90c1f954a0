package io.shirase.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook show their numbers, by the style that a cell names. */
final class Looks {

    private static final int MOST = 100_000;

    private final List<NumberLook> looks = new ArrayList<>();

    void read(XMLStreamReader in) throws XMLStreamException {
        Map<String, NumberLook> own = new HashMap<>();
        boolean ofCells = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "numFmt" -> own.put(text(in, "numFmtId"), new NumberLook(text(in, "formatCode")));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells && looks.size() < MOST) {
                            looks.add(look(own, text(in, "numFmtId")));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
    }

    private static NumberLook look(Map<String, NumberLook> own, String id) {
        NumberLook look = own.get(id);
        return look != null
                ? look
                : id.matches("\\d{1,3}") ? NumberLook.builtIn(Integer.parseInt(id)) : NumberLook.GENERAL;
    }

    private static String text(XMLStreamReader in, String attribute) {
        String text = Xml.attribute(in, attribute);
        return text == null ? "" : text.substring(0, Math.min(text.length(), 255));
    }

    NumberLook get(@Nullable String style) {
        if (style == null || !style.matches("\\d{1,6}")) {
            return NumberLook.GENERAL;
        }
        int index = Integer.parseInt(style);
        return index < looks.size() ? looks.get(index) : NumberLook.GENERAL;
    }
}
