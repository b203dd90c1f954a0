package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.incident.ReportDraft;
import io.shirase.incident.ReportStep;
import io.shirase.incident.Reports;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Reports begun and not sent: to go on with, or to discard. */
final class DraftList extends Section {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Reports reports;

    DraftList(List<ReportDraft> drafts, Reports reports) {
        this.reports = reports;
        addClassName("cards");
        add(new H2(words().of("incident.ui.list.drafts")));
        drafts.forEach(draft -> add(card(draft)));
    }

    private Div card(ReportDraft draft) {
        ReportStep next = Steps.next(draft.answers());
        Span name = new Span(
                draft.answers().symptoms().isEmpty()
                        ? words().of("incident.ui.list.draft.unnamed")
                        : words().of("vocabulary.kind", draft.answers().proposedKind()));
        name.addClassName("card-title");
        LocalDateTime savedAt = LocalDateTime.ofInstant(draft.savedAt(), TOKYO);
        Span saved = new Span(
                words().of("incident.ui.list.draft.saved", words().formats().time(savedAt)));
        saved.addClassName("card-line");
        Anchor go = Links.secondary(Steps.path(draft.id(), next), words().of("incident.ui.list.draft.continue"));
        Div card = new Div(name, saved);
        card.addClassNames("panel", "card");
        card.add(new Actions(go, remove(draft, card)));
        return card;
    }

    private Button remove(ReportDraft draft, Div card) {
        return Buttons.quiet(words().of("incident.ui.list.draft.remove"), () -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(words().of("incident.ui.list.draft.remove.title"));
            dialog.setText(words().of("incident.ui.list.draft.remove.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(words().of("incident.ui.list.draft.remove.cancel"));
            dialog.setConfirmText(words().of("incident.ui.list.draft.remove"));
            dialog.setConfirmButtonTheme("danger");
            dialog.addConfirmListener(event -> {
                reports.discard(draft.id());
                card.removeFromParent();
                setVisible(getChildren().anyMatch(Div.class::isInstance));
            });
            dialog.open();
        });
    }
}
