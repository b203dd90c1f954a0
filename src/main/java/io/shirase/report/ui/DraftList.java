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
import io.shirase.report.Reports;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports begun and not sent: to go on with, or to discard. */
final class DraftList extends Section {

    private final Reports reports;
    private final boolean onTheTelephone;

    /** @param onTheTelephone whether an operator writes them for callers */
    DraftList(List<ReportDraft> drafts, Reports reports, boolean onTheTelephone) {
        this.reports = reports;
        this.onTheTelephone = onTheTelephone;
        addClassName("cards");
        add(new H2(words().of("report.ui.drafts")));
        drafts.forEach(draft -> add(card(draft)));
    }

    private Div card(ReportDraft draft) {
        Span name = new Span(
                draft.answers().particulars().symptoms().isEmpty()
                        ? words().of("report.ui.draft.unnamed")
                        : words().of("vocabulary.kind", draft.answers().proposedKind()));
        name.addClassName("card-title");
        LocalDateTime savedAt = LocalDateTime.ofInstant(draft.savedAt(), Japan.ZONE);
        Span saved =
                new Span(words().of("report.ui.draft.saved", words().formats().time(savedAt)));
        saved.addClassName("card-line");
        String path =
                onTheTelephone ? Way.ofCall(draft.id()) : Way.of(draft.id()).to(Steps.next(draft.answers()));
        Anchor go = Links.secondary(path, words().of("report.ui.draft.continue"));
        Div card = new Div(name);
        if (onTheTelephone) {
            card.add(who(draft));
        }
        card.add(saved);
        card.addClassNames("panel", "card");
        card.add(new Actions(go, remove(draft, card)));
        return card;
    }

    /** By what an operator knows the call again. */
    static Span who(ReportDraft draft) {
        Span line = new Span(Stream.of(
                        draft.answers().particulars().caller().name(),
                        draft.answers().particulars().caller().telephone(),
                        draft.call().firm())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("・")));
        line.addClassName("card-line");
        return line;
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
