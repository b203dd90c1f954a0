package io.shirase.mail.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.shirase.mail.MailState;
import io.shirase.mail.MailTrouble;
import io.shirase.mail.SentMail;
import io.shirase.mail.SentMails;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail: what became of it, and how it reads. */
@Route("admin/mail/:mail")
@RolesAllowed("ADMIN")
class SentMailView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SentMails mails;

    SentMailView(SentMails mails) {
        this.mails = mails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SentMail> mail =
                event.getRouteParameters().get("mail").flatMap(SentMailView::id).flatMap(mails::find);
        if (mail.isPresent()) {
            show(mail.get(), null);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(SentMail mail, @Nullable Note said) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(mail.letter().subject())
                        .back("admin/mail", words().of("mail.ui.title"))
                        .status(MailWords.badge(mail)));
        if (said != null) {
            getContent().add(said);
        }
        why(mail).ifPresent(getContent()::add);
        getContent().add(new Panel(facts(mail)));
        if (mail.repeatable()) {
            getContent().add(new Actions(Buttons.secondary(again(mail), () -> sendAgain(mail.id()))));
        }
        Pre text = new Pre(mail.letter().text());
        text.addClassName("mail-text");
        text.getElement().setAttribute("lang", mail.letter().language());
        getContent().add(new Panel(new H2(words().of("mail.ui.text")), text));
    }

    private Optional<Note> why(SentMail mail) {
        MailTrouble trouble = mail.trouble();
        return switch (mail.state()) {
            case NO_SERVER ->
                Optional.of(
                        new Note(Tone.NEUTRAL, words().of("mail.ui.no-server"), words().of("mail.ui.no-server.text")));
            case SENT -> Optional.of(new Note(Tone.NEUTRAL, words().of("mail.ui.taken"), words().of("mail.ui.bounce")));
            case NO_ADDRESS -> Optional.of(new Note(Tone.WARN, words().of("mail.ui.no-address")));
            default ->
                trouble == null
                        ? Optional.empty()
                        : Optional.of(new Note(
                                mail.state() == MailState.FAILED ? Tone.BAD : Tone.WARN,
                                words().of("mail.trouble", trouble),
                                next(mail)));
        };
    }

    private static String next(SentMail mail) {
        return mail.state() == MailState.WAITING
                ? words().of("mail.ui.next", MailWords.time(mail.dueAt()))
                : words().of("mail.ui.no-next");
    }

    private static DefinitionList facts(SentMail mail) {
        DefinitionList facts = new DefinitionList()
                .add(words().of("mail.ui.to"), MailWords.address(mail))
                .add(words().of("mail.ui.posted"), MailWords.time(mail.postedAt()));
        if (mail.sentAt() != null) {
            facts.add(words().of("mail.ui.sent"), MailWords.time(mail.sentAt()));
        }
        if (!mail.messageId().isEmpty()) {
            facts.add("Message-ID", mail.messageId());
        }
        facts.add(words().of("mail.ui.attempts"), String.valueOf(mail.attempts()));
        if (mail.serverAnswer() != null && !mail.serverAnswer().isBlank()) {
            facts.add(words().of("mail.ui.answer"), mail.serverAnswer());
        }
        return facts;
    }

    private static String again(SentMail mail) {
        return words().of(mail.state() == MailState.WAITING ? "mail.ui.now" : "mail.ui.again");
    }

    private void sendAgain(UUID id) {
        boolean done = mails.sendAgain(id);
        Note said = done
                ? new Note(Tone.GOOD, words().of("mail.ui.again.done"))
                : new Note(Tone.WARN, words().of("mail.ui.again.not"));
        mails.find(id).ifPresent(mail -> show(mail, said));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("mail.ui.title"));
    }
}
