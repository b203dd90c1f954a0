package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.ListPart;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.report.UnmatchedNotices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Above the hotline's list of incidents: how many reports from outside still wait for their policy. */
@Component
class UnmatchedHint implements ListPart {

    private final UnmatchedNotices notices;
    private final SignedIn signedIn;

    UnmatchedHint(UnmatchedNotices notices, SignedIn signedIn) {
        this.notices = notices;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofPerson() {
        if (signedIn.person().role() != Role.OPERATOR) {
            return Optional.empty();
        }
        long waiting = notices.count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        Tone.WAITING,
                        new Paragraph(words().of(
                                        "report.notices.waiting",
                                        words().formats().number(waiting))),
                        Links.to("notices", words().of("report.notices.look"))));
    }
}
