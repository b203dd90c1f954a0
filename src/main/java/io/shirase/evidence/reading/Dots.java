package io.shirase.evidence.reading;

import javax.imageio.metadata.IIOMetadata;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The shape of a scan's dots and how it was laid on the glass, as a TIFF states them. A fax has dots twice as tall as wide.
 *
 * @param tall a dot's height over its width
 */
record Dots(double tall, Orientation orientation) {

    static final Dots SQUARE = new Dots(1, Orientation.UPRIGHT);

    private static final double MOST = 8;

    static Dots of(IIOMetadata metadata) {
        if (!(metadata.getAsTree("javax_imageio_1.0") instanceof Element tree)) {
            return SQUARE;
        }
        double wide = number(tree, "HorizontalPixelSize");
        double high = number(tree, "VerticalPixelSize");
        double tall = wide > 0 && high > 0 ? high / wide : 1;
        return new Dots(
                tall >= 1 / MOST && tall <= MOST ? tall : 1, Orientation.named(value(tree, "ImageOrientation")));
    }

    private static double number(Element tree, String name) {
        try {
            return Double.parseDouble(value(tree, name));
        } catch (NumberFormatException notStated) {
            return 0;
        }
    }

    private static String value(Element tree, String name) {
        NodeList found = tree.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute("value");
    }
}
