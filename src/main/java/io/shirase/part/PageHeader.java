package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** What the page is, how the matter stands, and its one primary action. */
public final class PageHeader extends Header {

    private final Div words = Parts.named(new Div(), "page-words");
    private final H1 title = new H1();
    private final Actions actions = new Actions();

    public PageHeader(String title) {
        addClassName("page-header");
        this.title.setText(title);
        words.add(this.title);
        add(words);
    }

    /** A way back to where this page belongs, above the title. */
    public PageHeader back(String path, String text) {
        Anchor link = Links.to(path, Glyph.BACK.icon(), new Span(text));
        link.addClassName("page-back");
        words.addComponentAsFirst(link);
        return this;
    }

    /** Beside the title: a badge, a number. */
    public PageHeader status(Component... status) {
        Div row = Parts.named(new Div(status), "page-status");
        words.add(row);
        return this;
    }

    /** One sentence under the title. */
    public PageHeader lead(String sentence) {
        words.add(Parts.named(new Paragraph(sentence), "lead"));
        return this;
    }

    /** What is known of the thing, under the title: each in one piece where there is room for it. */
    public PageHeader facts(String... facts) {
        Paragraph line = new Paragraph();
        line.addClassNames("lead", "pieces");
        Arrays.stream(facts).map(Span::new).forEach(line::add);
        words.add(line);
        return this;
    }

    /** The primary action, and seldom a second one. */
    public PageHeader action(Component... more) {
        actions.add(more);
        add(actions);
        return this;
    }
}
