package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentQuery;
import io.shirase.incident.Incidents;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.MomentField;
import io.shirase.part.PageHeader;
import io.shirase.part.SearchField;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The incidents that the person may see, the newest first, with reports not sent yet above them. */
@Route("incidents")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
// What only the parts of other features bring: they are beans, and the build follows none.
@Uses(MomentField.class)
class IncidentsView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final Incidents incidents;
    private final List<ListPart> parts;
    private final List<CardPart> cardParts;
    private final boolean reporter;
    private final boolean forMany;

    IncidentsView(Incidents incidents, List<ListPart> parts, List<CardPart> cardParts, SignedIn signedIn) {
        this.incidents = incidents;
        this.parts = parts;
        this.cardParts = cardParts;
        this.reporter = signedIn.person().role().reports();
        this.forMany = signedIn.person().role() != Role.POLICYHOLDER;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String text = asked.getSingleParameter(SearchField.PARAMETER).orElse("");
        int page = asked.getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number > 0)
                .orElse(1);
        getContent().removeAll();
        getContent().add(header());
        parts.forEach(part -> part.ofPerson().ifPresent(getContent()::add));
        show(text, page);
    }

    private PageHeader header() {
        PageHeader header =
                new PageHeader(words().of("incident.ui.list.title")).lead(words().of("incident.ui.list.lead"));
        if (reporter) {
            header.action(Links.primary("report", words().of("incident.ui.list.report")));
        }
        return header;
    }

    private void show(String text, int page) {
        IncidentQuery all = IncidentQuery.ALL;
        IncidentQuery query = new IncidentQuery(all.status(), all.kind(), text, all.order(), all.descending());
        long total = incidents.count(query);
        if (total == 0 && text.isEmpty()) {
            getContent().add(empty());
            return;
        }
        if (forMany || total > PAGE || !text.isEmpty()) {
            getContent().add(SearchField.inAddress(words().of("incident.ui.list.search"), "incidents", text));
        }
        if (total == 0) {
            getContent().add(new Paragraph(words().of("incident.ui.list.none", text)));
        }
        List<Incident> shown = incidents.list(query, (page - 1) * PAGE, PAGE);
        Div cards = new Div();
        cards.addClassName("cards");
        shown.forEach(incident -> cards.add(new IncidentCard(incident, forMany, cardParts)));
        getContent().add(cards);
        if (total > PAGE) {
            getContent().add(pages(text, page, total, shown.size()));
        }
    }

    private EmptyState empty() {
        return reporter
                ? new EmptyState(words().of("incident.ui.list.empty.title"), words().of("incident.ui.list.empty.text"))
                        .action(Links.primary("report", words().of("incident.ui.list.report")))
                : new EmptyState(
                        words().of("incident.ui.list.empty.title"), words().of("incident.ui.list.empty.handler"));
    }

    private static Nav pages(String text, int page, long total, int shown) {
        long first = (long) (page - 1) * PAGE + 1;
        var formats = words().formats();
        Nav pages = new Nav(new Span(words().of(
                        "incident.ui.list.count",
                        formats.number(total),
                        formats.number(first),
                        formats.number(first + shown - 1))));
        pages.addClassName("pages");
        if (page > 1) {
            pages.add(Links.secondary(path(text, page - 1), words().of("incident.ui.list.newer")));
        }
        if (first + shown - 1 < total) {
            pages.add(Links.secondary(path(text, page + 1), words().of("incident.ui.list.older")));
        }
        return pages;
    }

    private static String path(String text, int page) {
        QueryParameters query = QueryParameters.simple(Map.of("page", Integer.toString(page)));
        return "incidents?" + (text.isEmpty() ? query : query.merging("q", text)).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("incident.ui.list.title"));
    }
}
