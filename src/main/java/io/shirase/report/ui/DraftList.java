package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import io.shirase.report.Reports;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;

/** Reports begun and not sent: to go on with, or to discard. */
final class DraftList extends Section {

    private final Reports reports;

    DraftList(List<ReportDraft> drafts, Reports reports) {
        this.reports = reports;
        addClassName("cards");
        add(new H2(words().of("report.ui.drafts")));
        drafts.forEach(draft -> add(card(draft)));
    }

    private Div card(ReportDraft draft) {
        ReportStep next = Steps.next(draft.answers());
        Span name = new Span(
                draft.answers().particulars().symptoms().isEmpty()
                        ? words().of("report.ui.draft.unnamed")
                        : words().of("vocabulary.kind", draft.answers().proposedKind()));
        name.addClassName("card-title");
        LocalDateTime savedAt = LocalDateTime.ofInstant(draft.savedAt(), Japan.ZONE);
        Span saved =
                new Span(words().of("report.ui.draft.saved", words().formats().time(savedAt)));
        saved.addClassName("card-line");
        Anchor go = Links.secondary(Way.of(draft.id()).to(next), words().of("report.ui.draft.continue"));
        Div card = new Div(name, saved);
        card.addClassNames("panel", "card");
        card.add(new Actions(go, remove(draft, card)));
        return card;
    }

    private Button remove(ReportDraft draft, Div card) {
        return Buttons.quiet(
                words().of("report.ui.draft.remove"),
                () -> AskBeforeLoss.open("report.ui.draft.remove", () -> {
                    reports.discard(draft.id());
                    card.removeFromParent();
                    setVisible(getChildren().anyMatch(Div.class::isInstance));
                }));
    }
}
