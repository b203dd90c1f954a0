package io.shirase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Mail that is due")
class DeliveryTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final Addressee SOMEBODY = new Addressee("taro@firm.example", Locale.JAPANESE);

        @Autowired
        MailRepository mails;

        @Autowired
        MailSwitches switches;

        @Autowired
        AddressBook addresses;

        @Autowired
        List<Enclosures> enclosures;

        @Autowired
        Letters letters;

        @Autowired
        ApplicationEventPublisher events;

        @Autowired
        TransactionTemplate transaction;

        private final GreenMail server = new GreenMail(
                new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()});
        private int port;
        private MailSettings settings;
        private Outbox outbox;

        @BeforeEach
        void nothingIsDueAndTheServerIsUp() {
            database.sql("delete from outbox where state in ('WAITING', 'SENDING')")
                    .update();
            server.start();
            port = server.getSmtp().getPort();
            settings = new MailSettings(
                    "localhost",
                    "しらせ損害保険 <notice@shirase.example>",
                    "help@shirase.example",
                    URI.create("https://portal.example"));
            outbox = new Outbox(mails, switches, addresses, settings, clock);
        }

        @AfterEach
        void stop() {
            server.stop();
        }

        @Test
        @DisplayName("arrives in plain text and as a page, from the sender that is set, with an id of its own")
        void arrives() throws MessagingException, IOException {
            UUID id = post(Mail.to(SOMEBODY, MailKind.QUESTION)
                    .saying("SR-2026-000123")
                    .leadingTo("incidents/1"));

            deliver();

            MimeMessage mail = onlyMail();
            assertThat(mail.getSubject()).isEqualTo("【知らせ】担当者からご質問があります（受付番号 SR-2026-000123）");
            assertThat(mail.getAllRecipients()[0]).hasToString("taro@firm.example");
            assertThat(mail.getFrom()[0].toString()).contains("notice@shirase.example");
            assertThat(mail.getReplyTo()[0]).hasToString("help@shirase.example");
            assertThat(mail.getMessageID()).isEqualTo("<" + id + "@shirase.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(part(mail, "text/plain")).contains("ご質問があります", "https://portal.example/incidents/1");
            assertThat(part(mail, "text/html")).contains("<a href=\"https://portal.example/incidents/1\"");
            assertThat(state(id)).isEqualTo(MailState.SENT);
        }

        @Test
        @DisplayName("brings the receipt of a notice as a PDF")
        void enclosure() throws MessagingException, IOException {
            Incident incident = newIncident(newPolicy());
            post(Mail.to(SOMEBODY, MailKind.NOTICE)
                    .saying(incident.receiptNumber(), incident.receivedAt())
                    .enclosing("notice", incident.id()));

            deliver();

            MimeMessage mail = onlyMail();
            Part pdf = parts(mail).stream()
                    .filter(part -> Part.ATTACHMENT.equalsIgnoreCase(disposition(part)))
                    .findFirst()
                    .orElseThrow();
            assertThat(pdf.getContentType()).startsWith("application/pdf");
            assertThat(pdf.getInputStream().readNBytes(5)).isEqualTo("%PDF-".getBytes());
            assertThat(part(mail, "text/plain")).contains("2026年11月23日(月) 10:00");
        }

        @Test
        @DisplayName("waits longer from try to try while the server is away, and is given up after two days")
        void away() {
            server.stop();
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));

            deliver();

            assertThat(state(id)).isEqualTo(MailState.WAITING);
            assertThat(trouble(id)).isEqualTo(MailTrouble.SERVER_AWAY);
            deliver();
            assertThat(attempts(id)).as("not before it is due again").isEqualTo(1);
            Duration passed = Duration.ZERO;
            while (state(id) == MailState.WAITING) {
                clock.advance(Duration.ofMinutes(15));
                passed = passed.plusMinutes(15);
                deliver();
            }
            assertThat(state(id)).isEqualTo(MailState.FAILED);
            assertThat(attempts(id)).isEqualTo(11);
            assertThat(passed).isBetween(Duration.ofHours(48), Duration.ofHours(60));
        }

        @Test
        @DisplayName("goes out once more where an administrator says so, and the trail has it")
        void again() {
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));
            deliver();
            SentMails sent = new SentMails(mails, letters, settings, addresses, events, clock);

            as("admin", () -> transaction.execute(status -> sent.sendAgain(id)));
            deliver();

            assertThat(server.getReceivedMessages()).hasSize(2);
            assertThat(trailOf(id))
                    .extracting(entry -> entry.username() + " " + entry.action() + " " + entry.detail())
                    .containsExactly("admin mail.again test");
        }

        @Test
        @DisplayName("goes out once the server is back")
        void back() {
            server.stop();
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));
            deliver();
            server.start();
            port = server.getSmtp().getPort();
            clock.advance(Duration.ofMinutes(1));

            deliver();

            assertThat(state(id)).isEqualTo(MailState.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
        }

        @Test
        @DisplayName("is not sent to a server whose certificate nobody vouches for")
        void certificate() {
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));

            postman(sender("smtps", server.getSmtps().getPort())).deliver(() -> false);

            assertThat(trouble(id)).isEqualTo(MailTrouble.ENCRYPTION);
            assertThat(state(id)).isEqualTo(MailState.WAITING);
        }

        @Test
        @DisplayName("is not sent without encryption where that is asked for")
        void encryption() {
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));
            JavaMailSenderImpl sender = sender("smtp", port);
            sender.getJavaMailProperties().put("mail.smtp.starttls.required", "true");

            postman(sender).deliver(() -> false);

            assertThat(trouble(id)).isEqualTo(MailTrouble.ENCRYPTION);
            assertThat(server.getReceivedMessages()).isEmpty();
        }

        @Test
        @DisplayName("fails for good where the server knows no such recipient, with the server's words; others go on")
        void refused() throws IOException {
            try (FakeSmtp refusing = FakeSmtp.answeringRecipients("550 5.1.1 No such user here")) {
                UUID first = post(Mail.to(SOMEBODY, MailKind.TEST));
                UUID second = post(Mail.to(SOMEBODY, MailKind.TEST));

                postman(sender("smtp", refusing.port())).deliver(() -> false);

                assertThat(state(first)).isEqualTo(MailState.FAILED);
                assertThat(trouble(first)).isEqualTo(MailTrouble.RECIPIENT_REFUSED);
                assertThat(answer(first)).contains("No such user here");
                assertThat(state(second)).isEqualTo(MailState.FAILED);
            }
        }

        @Test
        @DisplayName("is tried again where the server asks for it")
        void later() throws IOException {
            try (FakeSmtp greylisting = FakeSmtp.answeringRecipients("451 4.7.1 Come back later")) {
                UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));

                postman(sender("smtp", greylisting.port())).deliver(() -> false);

                assertThat(state(id)).isEqualTo(MailState.WAITING);
                assertThat(trouble(id)).isEqualTo(MailTrouble.LATER);
            }
        }

        @Test
        @DisplayName("keeps no secret link once it is sent, and is not sent after the link has ended")
        void secret() {
            UUID sent = post(Mail.to(SOMEBODY, MailKind.RESET)
                    .saying(clock.instant())
                    .leadingTo("reset/secret")
                    .validUntil(clock.instant().plusSeconds(60)));
            deliver();
            UUID late = post(Mail.to(SOMEBODY, MailKind.RESET)
                    .saying(clock.instant())
                    .leadingTo("reset/secret")
                    .validUntil(clock.instant()));
            deliver();

            assertThat(state(sent)).isEqualTo(MailState.SENT);
            assertThat(path(sent)).isEmpty();
            assertThat(state(late)).isEqualTo(MailState.FAILED);
            assertThat(trouble(late)).isEqualTo(MailTrouble.TOO_LATE);
            assertThat(server.getReceivedMessages()).hasSize(1);
        }

        @Test
        @DisplayName("is not sent to somebody who has left since, and says so")
        void gone() {
            UUID person = database.sql("select id from person where username = 'handler2'")
                    .query(UUID.class)
                    .single();
            UUID id = post(Mail.to(person, MailKind.REMINDER).saying("SR-2026-000123", clock.today(), 2));
            database.sql("update person set active = false where id = ?")
                    .param(person)
                    .update();
            try {
                deliver();
            } finally {
                database.sql("update person set active = true where id = ?")
                        .param(person)
                        .update();
            }

            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(state(id)).isEqualTo(MailState.FAILED);
            assertThat(trouble(id)).isEqualTo(MailTrouble.GONE);
        }

        @Test
        @DisplayName(
                "is news that are left out, and seen to be, while too many wait; what protects a right is taken and sent")
        void full() {
            outbox = new Outbox(mails, switches, addresses, settings, clock, 2);
            server.stop();
            List<UUID> taken = List.of(post(Mail.to(SOMEBODY, MailKind.QUESTION).saying("SR-1")), post(notice()));
            deliver();

            UUID leftOut = post(Mail.to(SOMEBODY, MailKind.QUESTION).saying("SR-2"));
            UUID right = post(notice());

            assertThat(state(leftOut)).isEqualTo(MailState.FAILED);
            assertThat(trouble(leftOut)).isEqualTo(MailTrouble.FULL);
            assertThat(state(right)).isEqualTo(MailState.WAITING);
            server.start();
            port = server.getSmtp().getPort();
            clock.advance(Duration.ofMinutes(1));
            deliver();
            assertThat(taken).allSatisfy(id -> assertThat(state(id)).isEqualTo(MailState.SENT));
            assertThat(state(right)).isEqualTo(MailState.SENT);
            assertThat(state(post(Mail.to(SOMEBODY, MailKind.QUESTION).saying("SR-3"))))
                    .isEqualTo(MailState.WAITING);
        }

        @Test
        @DisplayName("that was posted by a clock that ran ahead is sent once, when that time has come")
        void clockSetBack() {
            clock.advance(Duration.ofHours(1));
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));
            clock.advance(Duration.ofHours(-1));
            deliver();
            assertThat(state(id)).isEqualTo(MailState.WAITING);

            clock.advance(Duration.ofHours(1));
            deliver();
            deliver();

            assertThat(server.getReceivedMessages()).hasSize(1);
        }

        private Mail notice() {
            return Mail.to(SOMEBODY, MailKind.NOTICE).saying("SR-2026-000124", clock.instant());
        }

        @Test
        @DisplayName(
                "is left to who has claimed it until the lease ends, and then sent by somebody else under the same id")
        void lease() throws MessagingException {
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));
            transaction.executeWithoutResult(status -> mails.claim(
                    id,
                    UUID.randomUUID(),
                    clock.instant().plus(Postman.LEASE),
                    clock.instant(),
                    clock.instant().plus(Postman.NEVER)));

            deliver();
            assertThat(server.getReceivedMessages()).isEmpty();
            clock.advance(Postman.LEASE);
            deliver();

            assertThat(onlyMail().getMessageID()).isEqualTo("<" + id + "@shirase.example>");
            assertThat(attempts(id)).isEqualTo(2);
        }

        @Test
        @DisplayName("goes out where the clock ran days ahead when it was written, and was set back")
        void clockSetFarBack() throws MessagingException {
            clock.advance(Duration.ofDays(3));
            UUID id = post(Mail.to(SOMEBODY, MailKind.TEST));
            clock.advance(Duration.ofDays(-3));

            deliver();

            assertThat(onlyMail().getMessageID()).isEqualTo("<" + id + "@shirase.example>");
        }

        @Test
        @DisplayName("is sent once by two servers at the same time")
        void two() {
            List<UUID> ids = IntStream.range(0, 40)
                    .mapToObj(i -> post(Mail.to(SOMEBODY, MailKind.TEST)))
                    .toList();

            CompletableFuture.allOf(
                            CompletableFuture.runAsync(this::deliver), CompletableFuture.runAsync(this::deliver))
                    .join();

            assertThat(Arrays.stream(server.getReceivedMessages()).map(Behaviour::id))
                    .containsExactlyInAnyOrderElementsOf(ids.stream()
                            .map(id -> "<" + id + "@shirase.example>")
                            .toList());
        }

        private UUID post(Mail mail) {
            var before = ids();
            transaction.executeWithoutResult(status -> outbox.post(mail));
            List<UUID> added = new ArrayList<>(ids());
            added.removeAll(before);
            return added.getFirst();
        }

        private List<UUID> ids() {
            return database.sql("select id from outbox").query(UUID.class).list();
        }

        private void deliver() {
            postman(sender("smtp", port)).deliver(() -> false);
        }

        private Postman postman(JavaMailSender sender) {
            var senders = new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
            MailServer mailServer = new MailServer(senders, new Letters(settings, false), settings, enclosures, clock);
            return new Postman(mails, mailServer, settings, addresses, transaction, clock);
        }

        private static JavaMailSenderImpl sender(String protocol, int port) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setProtocol(protocol);
            sender.setHost("localhost");
            sender.setPort(port);
            return sender;
        }

        private MimeMessage onlyMail() {
            assertThat(server.getReceivedMessages()).hasSize(1);
            return server.getReceivedMessages()[0];
        }

        private MailState state(UUID id) {
            return MailState.valueOf(column("state", id));
        }

        private MailTrouble trouble(UUID id) {
            return MailTrouble.valueOf(column("trouble", id));
        }

        private String answer(UUID id) {
            return column("server_answer", id);
        }

        private String path(UUID id) {
            return column("path", id);
        }

        private int attempts(UUID id) {
            return Integer.parseInt(column("attempts", id));
        }

        private String column(String name, UUID id) {
            return database.sql("select " + name + " from outbox where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
        }

        private static String id(MimeMessage mail) {
            try {
                return mail.getMessageID();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String disposition(Part part) {
            try {
                return part.getDisposition();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
            for (Part part : parts(mail)) {
                if (part.isMimeType(type)) {
                    return part.getContent().toString();
                }
            }
            return "none: " + GreenMailUtil.getWholeMessage(mail);
        }

        private static List<Part> parts(Part part) throws MessagingException, IOException {
            List<Part> all = new ArrayList<>();
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    BodyPart one = several.getBodyPart(i);
                    all.addAll(parts(one));
                }
            } else {
                all.add(part);
            }
            return all;
        }
    }
}
