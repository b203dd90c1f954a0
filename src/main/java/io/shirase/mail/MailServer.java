package io.shirase.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server that {@code spring.mail.*} names. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final Letters letters;
    private final MailSettings settings;
    private final List<Enclosures> enclosures;
    private final Clock clock;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            Letters letters,
            MailSettings settings,
            List<Enclosures> enclosures,
            Clock clock) {
        this.sender = sender;
        this.letters = letters;
        this.settings = settings;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /** @return empty if the mail server has taken it; otherwise why not */
    Optional<NotSent> send(MailRecord mail) {
        Enclosures.Enclosed enclosed;
        try {
            enclosed = enclosed(mail).orElse(null);
        } catch (RuntimeException e) {
            return Optional.of(new NotSent(MailTrouble.ENCLOSURE, String.valueOf(e.getMessage())));
        }
        try {
            JavaMailSender server = sender.getObject();
            MimeMessage message = server.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            write(mail, helper);
            if (enclosed != null) {
                helper.addAttachment(enclosed.name(), enclosed.content(), enclosed.mediaType());
            }
            server.send(message);
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            return Optional.of(NotSent.because(e));
        }
    }

    private void write(MailRecord mail, MimeMessageHelper helper) throws MessagingException {
        InternetAddress from = Objects.requireNonNull(settings.from());
        Letter letter = letters.of(mail);
        helper.setFrom(from);
        InternetAddress replyTo = settings.replyTo();
        if (replyTo != null) {
            helper.setReplyTo(replyTo);
        }
        helper.setTo(mail.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(clock.instant()));
        MimeMessage message = helper.getMimeMessage();
        message.setHeader("Message-ID", settings.messageId(mail.id()));
        message.setHeader("Content-Language", mail.language().getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private Optional<Enclosures.Enclosed> enclosed(MailRecord mail) {
        return Optional.ofNullable(mail.enclosure())
                .map(wanted -> enclosures.stream()
                        .filter(maker -> maker.code().equals(wanted.code()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Nobody makes " + wanted.code()))
                        .make(wanted.subject(), mail.language()));
    }
}
