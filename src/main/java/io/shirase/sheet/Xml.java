package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, read from their beginning to their end; nothing outside of them is ever asked for. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws SheetRefused {
        try {
            return FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** An attribute by its local name, whatever its prefix. */
    static @Nullable String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    static SheetRefused refusal(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Budget.Spent spent) {
                return new SheetRefused(spent.why(), broken);
            }
        }
        return broken.getNestedException() instanceof Budget.Spent spent
                ? new SheetRefused(spent.why(), broken)
                : new SheetRefused(Why.BROKEN, broken);
    }
}
