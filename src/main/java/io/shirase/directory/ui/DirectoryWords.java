package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.directory.InvalidSupport;
import io.shirase.directory.PlannedPhase;
import io.shirase.directory.PlannedStep;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.SupportState;
import io.shirase.directory.Vendor;
import io.shirase.language.Problem;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Map;

/** How requests and vendors are written. */
final class DirectoryWords {

    private DirectoryWords() {}

    static StatusBadge badge(SupportState state) {
        Tone tone = switch (state) {
            case REQUESTED, CONSENT_ASKED -> Tone.WAITING;
            case INTRODUCED, QUOTED -> Tone.WARN;
            case CONSENT_GRANTED, ORDERED -> Tone.ACTIVE;
            case INVOICED -> Tone.GOOD;
            case CONSENT_REFUSED -> Tone.BAD;
            case NOBODY, CLOSED -> Tone.NEUTRAL;
        };
        return new StatusBadge(words().of("directory.state", state), tone);
    }

    /** How many of the steps that the incident asks for are done. */
    static String progress(List<PlannedPhase> phases) {
        List<PlannedStep> all =
                phases.stream().flatMap(phase -> phase.shown().stream()).toList();
        return words().of(
                        "directory.plan.progress",
                        all.stream().filter(PlannedStep::isDone).count(),
                        all.size());
    }

    /** What a vendor is to do. */
    static String function(Support support, String code) {
        return support.function(code)
                .map(SupportFile.Function::name)
                .map(words()::of)
                .orElse(code);
    }

    /** A vendor with what one needs to call it. */
    static Div vendor(Vendor vendor) {
        Span name = new Span(vendor.name());
        name.addClassName("card-title");
        Div first = new Div(name);
        if (vendor.panel()) {
            first.add(new StatusBadge(words().of("directory.vendor.panel"), Tone.GOOD));
        }
        Div card = new Div(first);
        card.addClassName("card");
        Paragraph facts = new Paragraph();
        facts.addClassNames("card-line", "pieces");
        if (!vendor.telephone().isEmpty()) {
            facts.add(Links.call(vendor.telephone(), new Text(vendor.telephone())));
        }
        piece(facts, vendor.area());
        piece(facts, vendor.hours());
        card.add(facts);
        if (!vendor.note().isEmpty()) {
            Paragraph note = new Paragraph(vendor.note());
            note.addClassNames("card-line", "as-typed");
            card.add(note);
        }
        return card;
    }

    private static void piece(Paragraph facts, String text) {
        if (!text.isEmpty()) {
            facts.add(new Span(text));
        }
    }

    /** Shows what is wrong at its field; what is about none, as a note in {@code news}. */
    static void show(InvalidSupport invalid, Map<String, HasValidation> fields, Div news) {
        news.removeAll();
        for (Problem problem : invalid.problems()) {
            HasValidation field = fields.get(problem.field());
            String text = problem.text(words().locale());
            if (field == null) {
                news.add(new Note(Tone.WARN, text));
            } else {
                field.setErrorMessage(text);
                field.setInvalid(true);
            }
        }
    }
}
