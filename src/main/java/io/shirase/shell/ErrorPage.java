package io.shirase.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;

/** A page that could not be shown: what happened, what was kept, what to do. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String kind;

    /** @param kind what the texts' keys begin with, such as {@code shell.notFound} */
    ErrorPage(String kind) {
        this.kind = kind;
        addClassName("column");
    }

    final ErrorCard show() {
        ErrorCard card = new ErrorCard(
                getTranslation(kind + ".text"), getTranslation(kind + ".kept"), getTranslation(kind + ".todo"));
        removeAll();
        add(new PageHeader(getTranslation(kind + ".title")), card);
        card.action(Links.primary("", getTranslation("shell.toHome")));
        return card;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation(kind + ".title"));
    }
}
