package io.shirase.mail;

import io.shirase.language.Words;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes mails: the same sentences as plain text and as a page, in one language. */
@Component
class Letters {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private final MailSettings settings;
    private final boolean demo;

    Letters(MailSettings settings, @Value("${shirase.demo:false}") boolean demo) {
        this.settings = settings;
        this.demo = demo;
    }

    /** As it is sent. */
    Letter of(MailRecord mail) {
        return write(mail, mail.path().isEmpty() ? "" : settings.link(mail.path()));
    }

    /**
     * As an administrator may read it: nobody gets at somebody else's password by a link that is meant for that person. In a
     * demonstration without a mail server there is nobody else who could read it.
     */
    Letter forAdministrator(MailRecord mail) {
        boolean readable = demo && !settings.hasServer() && !mail.path().isEmpty();
        return mail.kind().hasSecretLink() && !readable
                ? write(mail, Words.in(mail.language()).of("mail.secret"))
                : of(mail);
    }

    private Letter write(MailRecord mail, String link) {
        Words words = Words.in(mail.language());
        String prefix = "mail." + mail.kind().code();
        Object[] values =
                mail.words().stream().map(word -> written(word, words)).toArray();
        String subject = words.of("mail.subject", words.of(prefix + ".subject", values));
        List<String> paragraphs = words.of(prefix + ".text", values).lines().toList();
        String footer = words.of("mail.footer");
        String text = String.join("\r\n\r\n", paragraphs)
                + (link.isEmpty() ? "" : "\r\n\r\n" + words.of(prefix + ".link") + "\r\n" + link)
                + "\r\n\r\n-- \r\n"
                + footer
                + "\r\n";
        return new Letter(
                words.locale().getLanguage(),
                subject,
                text,
                html(words, subject, paragraphs, words.of(prefix + ".link"), link, footer));
    }

    private static String html(
            Words words, String subject, List<String> paragraphs, String button, String link, String footer) {
        String body = paragraphs.stream()
                .map(paragraph -> "<p style=\"margin:0 0 16px\">" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
        return """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#f4f5f7;color:#1c2430;font-family:sans-serif;font-size:16px;line-height:1.7">
            <div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px">
            %s
            %s
            <p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d8dce3;color:#4a5568;font-size:14px">%s</p>
            </div></body></html>
            """.formatted(words.locale().getLanguage(), escaped(subject), body, way(button, link), escaped(footer));
    }

    /** Where no address of the portal is set, or the link is a secret, there is nothing to press. */
    private static String way(String button, String link) {
        if (!link.startsWith("http")) {
            return "<p>" + escaped(link) + "</p>";
        }
        return """
            <p style="margin:24px 0"><a href="%s" style="display:inline-block;padding:12px 20px;background:#1f4e8c;\
            color:#ffffff;text-decoration:none;border-radius:6px">%s</a></p>
            <p style="margin:0;color:#4a5568;font-size:14px;word-break:break-all">%s</p>""".formatted(escaped(link), escaped(button), escaped(link));
    }

    private static String written(String word, Words words) {
        if (TIME.matcher(word).matches()) {
            return words.formats().time(LocalDateTime.ofInstant(Instant.parse(word), Japan.ZONE));
        }
        return DAY.matcher(word).matches() ? words.formats().date(LocalDate.parse(word)) : word;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
