package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.Invitations;
import io.shirase.identity.Invitations.NotInvited;
import io.shirase.identity.Person;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.LocalDateTime;

/** Inviting a person who has no password yet: by mail, or with a link that is handed over. */
class InvitationPanel extends Composite<Panel> {

    private final transient Invitations invitations;
    private final transient Person person;
    private final boolean mailLeaves;
    private final Div news = new Div();

    /** @param mailLeaves whether the portal has a mail server */
    InvitationPanel(Invitations invitations, Person person, boolean mailLeaves) {
        this.invitations = invitations;
        this.person = person;
        this.mailLeaves = mailLeaves;
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Panel initContent() {
        Actions actions = new Actions();
        if (!mailLeaves) {
            actions.add(Buttons.secondary(words().of("identity.invitation.handover"), this::handOver));
        } else if (person.mailAddress().isEmpty()) {
            actions.add(Buttons.quiet(words().of("identity.invitation.handover"), this::handOver));
        } else {
            actions.add(
                    Buttons.secondary(words().of("identity.invitation.again"), this::again),
                    Buttons.quiet(words().of("identity.invitation.handover"), this::handOver));
        }
        return new Panel(words().of("identity.invitation.title"), new Paragraph(lead()), actions, news);
    }

    private String lead() {
        if (!mailLeaves) {
            return words().of("identity.invitation.lead.no-server");
        }
        return words().of(
                        person.mailAddress().isEmpty()
                                ? "identity.invitation.lead.nomail"
                                : "identity.invitation.lead");
    }

    private void again() {
        say(() -> {
            LocalDateTime end = LocalDateTime.ofInstant(invitations.send(person.id()), Japan.ZONE);
            news.add(new Note(
                    Tone.GOOD,
                    words().of("identity.invitation.sent", words().formats().time(end))));
        });
    }

    private void handOver() {
        say(() -> {
            String path = invitations.handOver(person.id());
            Code link = new Code();
            link.addClassName("one-time-link");
            link.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", path);
            news.add(new Note(
                    Tone.WARN, new Paragraph(words().of("identity.invitation.handover.text")), new Paragraph(link)));
        });
    }

    private void say(Runnable work) {
        news.removeAll();
        try {
            work.run();
        } catch (NotInvited meanwhile) {
            news.add(new Note(Tone.NEUTRAL, words().of("identity.invitation.late")));
        }
    }
}
