package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Fact;
import io.shirase.incident.Incident;
import io.shirase.incident.Merge;
import io.shirase.incident.MergePoint;
import io.shirase.incident.MergeRefused;
import io.shirase.incident.Merges;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reports that were merged into an incident: each with its number, what it said, its receipt, and the way back. */
@Component
@Order(50)
class MergedReports implements IncidentPanel {

    private final Merges merges;
    private final SignedIn signedIn;

    MergedReports(Merges merges, SignedIn signedIn) {
        this.merges = merges;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        List<Merge> merged = merges.into(incident.id());
        if (merged.isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel(words().of("incident.merge.reports"), new Paragraph(words().of("incident.merge.lead")));
        merged.forEach(merge -> panel.add(report(merge)));
        return Optional.of(panel);
    }

    private Div report(Merge merge) {
        Incident report = merge.merged();
        Span number = new Span(report.receiptNumber());
        number.addClassName("card-title");
        Span received = new Span(words().of(
                        "incident.merge.received",
                        words().formats().exactTime(report.receivedLocally()),
                        report.reporterName()));
        received.addClassName("card-line");
        NativeDetails said = new NativeDetails(
                words().of("incident.merge.said"),
                new FactList(Fact.of(report.facts(), report.particulars()), report.facts(), report.particulars()));
        said.addClassName("more");
        Actions actions = new Actions(Links.download(
                "files/incidents/" + report.id() + "/notice.pdf", words().of("incident.ui.page.notice")));
        Div card = new Div(number, received, said, actions);
        card.addClassName("card");
        if (merge.isLast() && signedIn.person().role().seesEveryIncident()) {
            actions.add(Buttons.quiet(
                    words().of("incident.merge.undo"),
                    () -> AskBeforeLoss.open("incident.merge.undo", () -> undo(merge, card))));
        }
        return card;
    }

    private void undo(Merge merge, Div card) {
        try {
            merges.undo(merge.id());
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (MergeRefused refused) {
            card.add(refusal(refused));
        }
    }

    static Note refusal(MergeRefused refused) {
        String points = refused.points().stream()
                .map((MergePoint point) -> point.label(words()))
                .collect(Collectors.joining(words().of("incident.ui.separator")));
        Note note = new Note(Tone.WARN, words().of(refused.messageKey(), points));
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
