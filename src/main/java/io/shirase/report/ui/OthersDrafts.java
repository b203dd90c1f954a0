package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.ListPart;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.report.OthersCalls;
import io.shirase.report.ReportDraft;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On an operator's first page: the calls that other operators are taking, each to be gone on with. */
@Component
class OthersDrafts implements ListPart {

    private final OthersCalls others;
    private final SignedIn signedIn;

    OthersDrafts(OthersCalls others, SignedIn signedIn) {
        this.others = others;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofPerson() {
        if (signedIn.person().role() != Role.OPERATOR) {
            return Optional.empty();
        }
        List<ReportDraft> open = others.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Div cards = new Div();
        cards.addClassName("cards");
        open.forEach(call -> cards.add(card(call)));
        NativeDetails details = new NativeDetails(
                words().of("report.ui.others", words().formats().number(open.size())), cards);
        details.addClassName("more");
        return Optional.of(details);
    }

    private static Div card(ReportDraft call) {
        Span by = new Span(words().of("report.ui.others.by", call.writtenBy()));
        by.addClassName("card-title");
        Span saved = new Span(words().of(
                        "report.ui.draft.saved",
                        words().formats().time(LocalDateTime.ofInstant(call.savedAt(), Japan.ZONE))));
        saved.addClassName("card-line");
        Div card = new Div(
                by,
                DraftList.who(call),
                saved,
                new Actions(Links.secondary(Way.ofCall(call.id()), words().of("report.ui.others.see"))));
        card.addClassNames("panel", "card");
        return card;
    }
}
