package io.shirase.policy.ui;

import com.vaadin.flow.component.HtmlContainer;

/** The source's own Japanese words. */
final class Quotes {

    private Quotes() {}

    static HtmlContainer of(String words) {
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setText("「" + words + "」");
        quote.getElement().setAttribute("lang", "ja");
        return quote;
    }
}
