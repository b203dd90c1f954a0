package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.SignedIn;
import io.shirase.incident.FactChange;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.Particulars;
import io.shirase.incident.StaleIncident;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Adds facts that were not known when the incident was reported; whoever decides corrects every fact. Shows what changes
 * before it is saved.
 */
@Route("incidents/:incidentId/facts")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class FactsView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final boolean decides;
    private final List<FactsPreview> previews;
    private final Clock clock;
    private final Div consequences = new Div();
    private final Div refusal = new Div();

    FactsView(Incidents incidents, SignedIn signedIn, List<FactsPreview> previews, Clock clock) {
        this.incidents = incidents;
        this.decides = signedIn.person().role().decides();
        this.previews = previews;
        this.clock = clock;
        consequences.addClassName("consequences");
        consequences.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Ids.of(event, "incidentId");
        show(incidents.get(id));
    }

    private void show(Incident incident) {
        String path = "incidents/" + incident.id();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("incident.ui.edit.title"))
                        .back(path, words().of("incident.ui.edit.back"))
                        .lead(words().of(decides ? "incident.ui.correct.lead" : "incident.ui.edit.lead")));
        Form form = new Form(incident);
        getContent()
                .add(
                        form.fields,
                        consequences,
                        refusal,
                        new Actions(form.save, Links.secondary(path, words().of("incident.ui.edit.leave"))));
    }

    private final class Form {

        private final FactsForm fields;
        private final Button save = Buttons.primary(words().of("incident.ui.edit.save"), this::save);
        private final Facts shown;
        private final Particulars shownParticulars;
        private Incident incident;

        Form(Incident incident) {
            this.incident = incident;
            shown = incident.facts();
            shownParticulars = incident.particulars();
            LocalDate today = LocalDate.now(clock);
            fields = decides
                    ? new CorrectFactsForm(incident, today, this::preview)
                    : new MissingFactsForm(incident, today, this::preview);
            consequences.removeAll();
            refusal.removeAll();
        }

        /** What the person changed, in the facts as they stand by now. */
        private Facts corrected() {
            return FactChange.apply(FactChange.between(shown, fields.facts()), incident.facts());
        }

        private Particulars correctedParticulars() {
            return FactChange.apply(FactChange.between(shownParticulars, fields.particulars()), incident.particulars());
        }

        private void preview() {
            consequences.removeAll();
            Facts facts = corrected();
            if (facts.equals(incident.facts())) {
                return;
            }
            List<String> changes = previews.stream()
                    .flatMap(preview -> preview.ifSaved(incident, facts).stream())
                    .toList();
            if (changes.isEmpty()) {
                consequences.add(new Note(Tone.NEUTRAL, new Paragraph(words().of("incident.ui.edit.changes.none"))));
            } else {
                UnorderedList list = new UnorderedList();
                changes.forEach(change -> list.add(new ListItem(change)));
                consequences.add(new Note(Tone.ACTIVE, new Paragraph(words().of("incident.ui.edit.changes")), list));
            }
        }

        private void save() {
            refusal.removeAll();
            if (fields.isMistyped()) {
                return;
            }
            try {
                incidents.correct(incident.id(), incident.version(), corrected(), correctedParticulars(), fields.why());
                UI.getCurrent().navigate("incidents/" + incident.id());
            } catch (InvalidFacts invalid) {
                fields.show(invalid.problems());
            } catch (StaleIncident stale) {
                incident = stale.current();
                refusal.add(new ErrorCard(
                        words().of("incident.ui.edit.stale"),
                        words().of("incident.ui.edit.stale.kept"),
                        words().of("incident.ui.edit.stale.todo")));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("incident.ui.edit.title"));
    }
}
