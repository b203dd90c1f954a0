package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.text.Normalizer;

/** Links inside the portal, to files, and links that look like buttons. A path has no leading slash. */
public final class Links {

    private Links() {}

    /** A link to a screen, followed without loading the page anew. */
    public static Anchor to(String path, Component... content) {
        Anchor link = new Anchor(path.isEmpty() ? "." : path, content);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    public static Anchor to(String path, String text) {
        return to(path, new Text(text));
    }

    /** The one thing to do on a screen, where doing it means to go somewhere. */
    public static Anchor primary(String path, String text) {
        return Parts.named(Parts.named(to(path, text), "button"), "button-primary");
    }

    public static Anchor secondary(String path, String text) {
        return Parts.named(to(path, text), "button");
    }

    /**
     * A file to download, such as {@code files/incidents/…/packet.pdf}. The server says whether it is to be kept; where it
     * answers with a page instead, the page is shown.
     */
    public static Anchor download(String path, String text) {
        Anchor link = new Anchor(path, Glyph.DOWNLOAD.icon(), new Text(text));
        link.getElement().setAttribute("router-ignore", true);
        return Parts.named(link, "button");
    }

    /** A file to look at, in a tab of its own. */
    public static Anchor file(String path, String text) {
        Anchor link = new Anchor(path, Glyph.OPEN.icon(), new Text(text));
        link.getElement().setAttribute("router-ignore", true).setAttribute("target", "_blank");
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    /** Calls a number, however it was typed: full-width digits and long dashes are a keyboard's way. */
    public static Anchor call(String telephone, Component... content) {
        String dialled = Normalizer.normalize(telephone, Normalizer.Form.NFKC).replaceAll("[^0-9+*#]", "");
        Anchor link = new Anchor("tel:" + dialled, content);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
