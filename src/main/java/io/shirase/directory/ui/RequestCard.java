package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.directory.Support;
import io.shirase.directory.SupportRequest;
import io.shirase.part.Links;

/** One request for help in a list. */
final class RequestCard extends Div {

    /** @param firm whose it is; empty where the page says so */
    RequestCard(SupportRequest request, Support support, String firm) {
        addClassName("card");
        Anchor title = Links.to(
                "support/" + request.id(),
                words().of(
                                "directory.request.title",
                                request.number(),
                                DirectoryWords.function(support, request.function())));
        title.addClassName("card-title");
        add(new Div(title, DirectoryWords.badge(request.state())));
        if (!firm.isEmpty()) {
            add(line(firm));
        }
        add(line(words().of(
                        "directory.request.asked", words().formats().time(request.askedLocally()), request.askedBy())));
        request.introduced().ifPresent(entry -> add(line(entry.vendorName())));
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
