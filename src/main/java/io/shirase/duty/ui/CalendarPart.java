package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.duty.CalendarFeeds;
import io.shirase.identity.SignedIn;
import io.shirase.identity.ui.ProfilePart;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Panel;
import io.shirase.time.Japan;
import io.shirase.web.PublicUrl;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On one's own page: the address that a calendar program subscribes to, which is shown once and can be ended. */
@org.springframework.stereotype.Component
@Order(11)
class CalendarPart implements ProfilePart {

    private final CalendarFeeds feeds;
    private final PublicUrl portal;
    private final SignedIn signedIn;

    CalendarPart(CalendarFeeds feeds, PublicUrl portal, SignedIn signedIn) {
        this.feeds = feeds;
        this.portal = portal;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> ofPerson() {
        if (signedIn.person().role().isStaff()) {
            return Optional.empty();
        }
        Div inside = new Div();
        inside.addClassName("form-fields");
        show(inside, new Span());
        return Optional.of(new Panel(
                words().of("duty.ui.calendar.title"), new Paragraph(words().of("duty.ui.calendar.lead")), inside));
    }

    /** @param news what was done just now */
    private void show(Div inside, Component news) {
        inside.removeAll();
        news.getElement().setAttribute("role", "status");
        Actions actions = new Actions();
        feeds.made()
                .ifPresentOrElse(
                        made -> {
                            inside.add(new Paragraph(words().of(
                                            "duty.ui.calendar.made",
                                            words().formats().time(LocalDateTime.ofInstant(made, Japan.ZONE)))));
                            actions.add(
                                    Buttons.secondary(words().of("duty.ui.calendar.again"), () -> make(inside)),
                                    Buttons.quiet(words().of("duty.ui.calendar.end"), () -> {
                                        feeds.end();
                                        show(inside, new Span(words().of("duty.ui.calendar.ended")));
                                    }));
                        },
                        () -> actions.add(Buttons.secondary(words().of("duty.ui.calendar.make"), () -> make(inside))));
        inside.add(news, actions);
    }

    private void make(Div inside) {
        String path = feeds.make();
        Span address = new Span(portal.find().map(url -> url + "/" + path).orElse("/" + path));
        address.addClassName("address");
        if (portal.find().isEmpty()) {
            address.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", path);
        }
        show(inside, new Div(new Paragraph(words().of("duty.ui.calendar.address")), address));
    }
}
