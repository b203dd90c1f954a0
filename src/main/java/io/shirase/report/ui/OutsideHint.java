package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.ListPart;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.report.UnmatchedNotices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Above the list of incidents: how many reports from outside wait for the hotline, and where a firm takes its own over. */
@Component
class OutsideHint implements ListPart {

    private final UnmatchedNotices notices;
    private final SignedIn signedIn;

    OutsideHint(UnmatchedNotices notices, SignedIn signedIn) {
        this.notices = notices;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> ofPerson() {
        return switch (signedIn.person().role()) {
            case POLICYHOLDER, AGENCY -> Optional.of(byCode());
            case OPERATOR ->
                Optional.of(notices.count()).filter(count -> count > 0).map(OutsideHint::waiting);
            case HANDLER, SUPERVISOR, ADMIN -> Optional.empty();
        };
    }

    private static Paragraph byCode() {
        Paragraph line = new Paragraph(
                new Span(words().of("report.code.question") + " "),
                Links.to("report/code", words().of("report.code.title")));
        line.addClassName("small");
        return line;
    }

    private static Note waiting(long count) {
        return new Note(
                Tone.WAITING,
                new Paragraph(
                        words().of("report.notices.waiting", words().formats().number(count))),
                Links.to("notices", words().of("report.notices.look")));
    }
}
