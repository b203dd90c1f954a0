package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.language.SpokenKey;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.SearchField;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.report.OutsideNotice;
import io.shirase.report.UnmatchedNotices;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The reports from outside that wait for their policy, the longest waiting first, and those set aside. */
@Route("notices")
@RolesAllowed({"OPERATOR", "HANDLER", "SUPERVISOR"})
class NoticesView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final UnmatchedNotices notices;

    NoticesView(UnmatchedNotices notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SearchField.PARAMETER)
                .orElse("");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("report.notices.title"))
                                .lead(words().of("report.notices.lead"))
                                .action(Links.secondary("report/code", words().of("report.code.title"))),
                        SearchField.inAddress(words().of("report.notices.find"), "notices", text));
        if (SpokenKey.of(text).isEmpty()) {
            showAll();
        } else {
            showFound(text);
        }
    }

    private void showFound(String text) {
        List<OutsideNotice> found = notices.find(text);
        getContent().add(found.isEmpty() ? new Paragraph(words().of("report.notices.find.none", text)) : cards(found));
    }

    private void showAll() {
        List<OutsideNotice> waiting = notices.waiting();
        List<OutsideNotice> aside = notices.setAside();
        if (waiting.isEmpty()) {
            getContent().add(new EmptyState(words().of("report.notices.none"), words().of("report.notices.none.text")));
        } else {
            getContent().add(cards(waiting));
        }
        long more = notices.count() - waiting.size();
        if (more > 0) {
            getContent()
                    .add(new Paragraph(
                            words().of("report.notices.more", words().formats().number(more))));
        }
        if (!aside.isEmpty()) {
            Section section = new Section(new H2(words().of("report.notices.aside")), cards(aside));
            section.addClassName("cards");
            getContent().add(section);
        }
    }

    private static Div cards(List<OutsideNotice> shown) {
        Div cards = new Div();
        cards.addClassName("cards");
        shown.forEach(one -> cards.add(card(one)));
        return cards;
    }

    private static Component card(OutsideNotice notice) {
        Anchor firm = Links.to("notices/" + notice.id(), notice.title());
        firm.addClassName("card-title");
        Div card = new Div(
                firm,
                line(words().of(
                                "report.notices.received",
                                notice.received().number().text(),
                                words().formats().time(notice.received().receivedLocally()))),
                line(words().of("vocabulary.kind", notice.answers().proposedKind())));
        if (notice.incidentId() != null) {
            card.add(new StatusBadge(words().of("report.notices.done"), Tone.GOOD));
        }
        if (notice.oneOfMany()) {
            card.add(new StatusBadge(words().of("report.notices.many"), Tone.WARN));
        }
        card.addClassNames("panel", "card");
        return card;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.notices.title"));
    }
}
