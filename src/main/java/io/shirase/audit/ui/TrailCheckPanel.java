package io.shirase.audit.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.audit.AuditTrail;
import io.shirase.audit.TrailFinding;
import io.shirase.audit.TrailPoint;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.util.Optional;

/** Looks whether the trail is whole, against a point that was kept elsewhere where there is one. */
final class TrailCheckPanel extends Div {

    private final transient AuditTrail audit;
    private final TextField anchor = new TextField(words().of("audit.anchor"));
    private final Div found = new Div();

    TrailCheckPanel(AuditTrail audit) {
        this.audit = audit;
        addClassName("trail-check");
        anchor.setHelperText(words().of("audit.anchor.help"));
        anchor.setMaxLength(200);
        found.getElement().setAttribute("role", "status");
        add(
                new Paragraph(words().of("audit.check.lead")),
                anchor,
                new Actions(Buttons.secondary(words().of("audit.check"), this::check)),
                found);
    }

    private void check() {
        Optional<TrailPoint> kept = TrailPoint.read(anchor.getValue());
        boolean mistyped = !anchor.isEmpty() && kept.isEmpty();
        anchor.setErrorMessage(words().of("audit.anchor.mistyped"));
        anchor.setInvalid(mistyped);
        found.removeAll();
        if (mistyped) {
            anchor.focus();
            return;
        }
        TrailFinding finding = audit.check(kept.orElse(null));
        boolean whole = finding instanceof TrailFinding.Whole;
        found.add(new Note(whole ? Tone.GOOD : Tone.BAD, TrailWords.finding(finding)));
        if (finding instanceof TrailFinding.Whole(TrailPoint newest)) {
            Paragraph point = new Paragraph(words().of("audit.newest", newest.toString()));
            point.addClassName("trail-point");
            found.add(point);
        }
    }
}
