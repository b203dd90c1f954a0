package io.shirase.assignment.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.shirase.assignment.Assignments;
import io.shirase.assignment.StaleAssignment;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Handler;
import io.shirase.identity.Handlers;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.Hotline;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Glyph;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.product.Contact;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks after an incident, with the telephone; whoever decides about claims can take it or give it to somebody. */
public final class HandlerPart extends Div {

    private final Incident incident;
    private final transient Assignments assignments;
    private final transient Handlers handlers;
    private final CurrentPerson me;
    private final transient @Nullable Contact hotline;

    HandlerPart(
            Incident incident,
            Assignments assignments,
            Handlers handlers,
            CurrentPerson me,
            @Nullable Contact hotline) {
        this.incident = incident;
        this.assignments = assignments;
        this.handlers = handlers;
        this.me = me;
        this.hotline = hotline;
        addClassName("handler-part");
        show();
    }

    private void show() {
        Handler now = assignments.of(incident.id()).orElse(null);
        removeAll();
        add(contact(now));
        if (me.role().decides()) {
            add(choice(now));
        }
    }

    private Div contact(@Nullable Handler now) {
        Div contact = new Div();
        contact.addClassName("handler-contact");
        contact.add(new Paragraph(
                now == null ? words().of("assignment.ui.nobody") : words().of("assignment.ui.handler", now.name())));
        String telephone = now == null ? "" : now.telephone();
        if (!telephone.isEmpty()) {
            Anchor call = Links.call(
                    telephone, Glyph.PHONE.icon(), new Span(words().of("incident.ui.hotline.call", telephone)));
            call.addClassName("button");
            contact.add(call);
        } else if (hotline != null) {
            contact.add(new Hotline(hotline));
        }
        return contact;
    }

    private Div choice(@Nullable Handler now) {
        Select<Handler> whom = new Select<>();
        whom.setLabel(words().of("assignment.ui.whom"));
        whom.setItems(handlers.all());
        whom.setItemLabelGenerator(handler -> handler == null ? words().of("assignment.ui.none") : handler.name());
        whom.setEmptySelectionAllowed(true);
        whom.setEmptySelectionCaption(words().of("assignment.ui.none"));
        whom.setValue(now);
        UUID seen = now == null ? null : now.id();
        Actions actions = new Actions(Buttons.secondary(words().of("assignment.ui.give"), () -> {
            Handler chosen = whom.getValue();
            give(chosen == null ? null : chosen.id(), seen);
        }));
        if (!Objects.equals(seen, me.id())) {
            actions.addComponentAsFirst(Buttons.secondary(words().of("assignment.ui.take"), () -> give(me.id(), seen)));
        }
        Div choice = new Div(whom, actions);
        choice.addClassNames("handler-choice", "form-fields");
        return choice;
    }

    private void give(@Nullable UUID whom, @Nullable UUID seen) {
        Note said;
        try {
            assignments.give(incident.id(), whom, seen);
            said = new Note(Tone.GOOD, words().of("assignment.ui.given"));
        } catch (StaleAssignment overtaken) {
            Handler now = overtaken.now();
            said = new Note(
                    Tone.WARN,
                    now == null
                            ? words().of("assignment.ui.stale.nobody")
                            : words().of("assignment.ui.stale", now.name()));
        }
        show();
        said.getElement().setAttribute("role", "status");
        add(said);
    }
}
