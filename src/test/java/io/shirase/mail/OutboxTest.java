package io.shirase.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.shirase.assessment.Activity;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.review.Decide;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The outbox, without a mail server")
class OutboxTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private record Row(String kind, String username, String state, String path, String enclosure) {}

        @Autowired
        Outbox outbox;

        @Autowired
        MailSwitches switches;

        @Autowired
        SentMails sent;

        @Autowired
        MailSetup setup;

        @Autowired
        Reviews reviews;

        @Autowired
        Expenses expenses;

        @Autowired
        MailTidying tidying;

        @Autowired
        TransactionTemplate transaction;

        @Test
        @DisplayName("takes a mail only together with its cause: both are kept, or neither is")
        void together() {
            UUID cause = UUID.randomUUID();
            Mail mail = Mail.to(person("policyholder"), MailKind.MESSAGE).leadingTo("incidents/" + cause);

            assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.post(mail));
            transaction.executeWithoutResult(status -> {
                outbox.post(mail);
                status.setRollbackOnly();
            });
            assertThat(about(cause)).isEmpty();
            transaction.executeWithoutResult(status -> outbox.post(mail));
            assertThat(about(cause))
                    .containsExactly(new Row("MESSAGE", "policyholder", "NO_SERVER", "incidents/" + cause, null));
        }

        @Test
        @DisplayName("takes what is about the same within some minutes once, for each person")
        void gathered() {
            UUID cause = UUID.randomUUID();
            for (String username : List.of("policyholder", "agency", "policyholder")) {
                transaction.executeWithoutResult(status -> {
                    outbox.post(gathered(cause, username));
                    outbox.post(gathered(cause, username));
                });
            }
            assertThat(about(cause)).extracting(Row::username).containsExactlyInAnyOrder("policyholder", "agency");
            clock.advance(MailKind.MESSAGE.gathering());

            transaction.executeWithoutResult(status -> outbox.post(gathered(cause, "agency")));

            assertThat(about(cause)).hasSize(3);
        }

        @Test
        @DisplayName("does not take what a person has switched off; what protects a right cannot be")
        void switchedOff() {
            UUID cause = UUID.randomUUID();
            UUID person = person("handler2");
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> switches.set(person, MailKind.DECISION, false));
            switches.set(person, MailKind.ANSWER, false);
            switches.set(person, MailKind.ANSWER, false);
            assertThat(switches.off(person)).containsExactly(MailKind.ANSWER);

            transaction.executeWithoutResult(
                    status -> outbox.post(Mail.to(person, MailKind.ANSWER).leadingTo("desk/" + cause)));
            assertThat(about(cause)).isEmpty();
            switches.set(person, MailKind.ANSWER, true);
            assertThat(switches.off(person)).isEmpty();
        }

        @Test
        @DisplayName("forgets what has been over for years, never what still waits; how many, stands in the trail")
        void forgotten() {
            UUID old = UUID.randomUUID();
            UUID waiting = UUID.randomUUID();
            UUID young = UUID.randomUUID();
            UUID person = person("policyholder");
            List.of(old, waiting, young)
                    .forEach(cause -> transaction.executeWithoutResult(status ->
                            outbox.post(Mail.to(person, MailKind.MESSAGE).leadingTo("incidents/" + cause))));
            java.time.Instant long_ago = clock.instant().minus(java.time.Duration.ofDays(1827));
            List.of(old, waiting)
                    .forEach(cause -> database.sql("update outbox set posted_at = ?, state = ? where path = ?")
                            .params(
                                    long_ago.atOffset(java.time.ZoneOffset.UTC),
                                    cause.equals(waiting) ? "WAITING" : "SENT",
                                    "incidents/" + cause)
                            .update());

            tidying.tidy();

            assertThat(about(old)).isEmpty();
            assertThat(about(waiting)).hasSize(1);
            assertThat(about(young)).hasSize(1);
            assertThat(trailOf(new UUID(0, 0)))
                    .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("mail.forgotten"));
            database.sql("update outbox set state = 'SENT' where path = ?")
                    .param("incidents/" + waiting)
                    .update();
            assertThatExceptionOfType(io.shirase.web.StartRefused.class)
                    .isThrownBy(() -> new MailTidying(null, null, clock, 29));
        }

        @Test
        @DisplayName("keeps what is for somebody whose address nobody knows, for an administrator to see")
        void noAddress() {
            UUID cause = UUID.randomUUID();
            UUID person = person("operator");
            database.sql("update person set mail_address = null where id = ?")
                    .param(person)
                    .update();
            try {
                transaction.executeWithoutResult(
                        status -> outbox.post(Mail.to(person, MailKind.MESSAGE).leadingTo("incidents/" + cause)));
            } finally {
                database.sql("update person set mail_address = 'operator@shirase.example' where id = ?")
                        .param(person)
                        .update();
            }
            assertThat(about(cause)).extracting(Row::state).containsExactly("NO_ADDRESS");
        }

        @Test
        @DisplayName("holds the receipt of a notice, with the paper, for the firm")
        void notice() {
            Incident incident = newIncident(newPolicy());

            assertThat(about(incident.id()))
                    .containsExactly(
                            new Row("NOTICE", "policyholder", "NO_SERVER", "incidents/" + incident.id(), "notice"));
        }

        @Test
        @DisplayName("holds one mail about several questions, one for who asked about the answer")
        void questions() {
            Incident incident = newIncident(newPolicy());
            UUID first = line(incident, 100_000);
            UUID second = line(incident, 200_000);
            enter("handler", first, seen -> Decide.ask(UUID.randomUUID(), seen, "どの端末ですか。"));
            enter("handler", second, seen -> Decide.ask(UUID.randomUUID(), seen, "見積書はありますか。"));
            enter("policyholder", first, seen -> Decide.answer(UUID.randomUUID(), seen, "経理の端末です。"));

            assertThat(about(incident.id()))
                    .contains(
                            new Row("QUESTION", "policyholder", "NO_SERVER", "incidents/" + incident.id(), null),
                            new Row("ANSWER", "handler", "NO_SERVER", "desk/" + incident.id(), null))
                    .extracting(Row::kind)
                    .containsExactlyInAnyOrder("NOTICE", "QUESTION", "ANSWER");
        }

        @Test
        @DisplayName("holds a mail about a decision when it stands: a proposal only once it is approved")
        void decisions() {
            Incident incident = newIncident(newPolicy());
            UUID line = line(incident, 8_000_000);
            enter("handler", line, seen -> Decide.accept(UUID.randomUUID(), seen));
            assertThat(about(incident.id())).extracting(Row::kind).containsExactly("NOTICE");

            enter("supervisor", line, seen -> Decide.approve(UUID.randomUUID(), seen));

            assertThat(about(incident.id()))
                    .extracting(Row::kind, Row::username)
                    .contains(tuple("DECISION", "policyholder"))
                    .hasSize(2);
        }

        @Test
        @DisplayName("is open to administrators only, who see the last test mail and cannot send without a server")
        void administrators() {
            signIn("handler");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sent.list(null, 0, 10));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sent.find(UUID.randomUUID()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sent.sendAgain(UUID.randomUUID()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> setup.sendTest());
            signIn("admin");
            database.sql("delete from outbox where kind = 'TEST'").update();
            setup.sendTest();

            SentMail test = setup.lastTest().orElseThrow();

            assertThat(setup.hasServer()).isFalse();
            assertThat(test.state()).isEqualTo(MailState.NO_SERVER);
            assertThat(test.address()).isEqualTo("admin@shirase.example");
            assertThat(sent.sendAgain(test.id())).isFalse();
        }

        private Mail gathered(UUID cause, String username) {
            return Mail.to(person(username), MailKind.MESSAGE)
                    .leadingTo("incidents/" + cause)
                    .gatheredBy(cause);
        }

        private UUID line(Incident incident, long yen) {
            ExpenseFacts facts = ExpenseFacts.NONE.with(edit -> {
                edit.activity = Activity.SHUTDOWN;
                edit.amount = Yen.of(yen);
                edit.accruedOn = LocalDate.of(2026, 11, 24);
                edit.outsourced = true;
            });
            return as("policyholder", () -> expenses.add(UUID.randomUUID(), incident.id(), facts, List.of()))
                    .id();
        }

        private void enter(String username, UUID line, Function<LineStanding, Decide> decide) {
            as(username, () -> reviews.enter(decide.apply(reviews.of(line))));
        }

        private UUID person(String username) {
            return database.sql("select id from person where username = ?")
                    .param(username)
                    .query(UUID.class)
                    .single();
        }

        private List<Row> about(UUID cause) {
            return database.sql("""
                            select outbox.kind, person.username, outbox.state, outbox.path, outbox.enclosure
                            from outbox left join person on person.id = outbox.person_id
                            where outbox.path like ? order by outbox.posted_at""")
                    .param("%" + cause)
                    .query((row, number) -> new Row(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                    .list();
        }
    }
}
