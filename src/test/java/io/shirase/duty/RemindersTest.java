package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Reminders of last days")
class RemindersTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        /** Of the prompt report on an attack that was noticed at the clock's start, 23 November. */
        private static final LocalDate PROMPT = LocalDate.of(2026, 11, 27);

        @Autowired
        Reminders reminders;

        @Autowired
        ReminderChoices choices;

        @Autowired
        Duties duties;

        @BeforeEach
        void onlyOurOwn() {
            database.sql("delete from reminder_watch").update();
        }

        @Test
        @DisplayName(
                "go before and after each last day, each once however often and by however many servers it is looked")
        void once() {
            List<UUID> incidents =
                    IntStream.range(0, 4).mapToObj(n -> leak().id()).toList();
            for (int day = 0; day < 8; day++) {
                IntStream.range(0, 4)
                        .mapToObj(n -> CompletableFuture.runAsync(() -> reminders.send(() -> false)))
                        .toList()
                        .forEach(CompletableFuture::join);
                clock.advance(Duration.ofDays(1));
            }

            for (UUID incident : incidents) {
                assertThat(mails(incident))
                        .as("3 and 1 days before the prompt report, 1 and 3 after it")
                        .containsExactly(
                                "REMINDER " + PROMPT, "REMINDER " + PROMPT, "OVERDUE " + PROMPT, "OVERDUE " + PROMPT);
            }
        }

        @Test
        @DisplayName("end when it is noted as done, and begin anew when the last day moves")
        void doneAndMoved() {
            UUID incident = leak().id();
            clock.advance(Duration.ofDays(1));
            reminders.send(() -> false);
            assertThat(mails(incident)).containsExactly("REMINDER " + PROMPT);

            as("policyholder", () -> {
                duties.done(UUID.randomUUID(), incident, "commission-prompt", Moment.UNKNOWN, "");
                return "";
            });
            clock.advance(Duration.ofDays(2));
            reminders.send(() -> false);
            assertThat(mails(incident)).hasSize(1);

            as("policyholder", () -> {
                duties.add(
                        incident,
                        new ContractDuty(
                                UUID.randomUUID(),
                                "大手商事",
                                "",
                                null,
                                ContractDuty.Unit.DAYS,
                                io.shirase.time.Counting.DAY_ITSELF,
                                clock.today()));
                return "";
            });
            reminders.send(() -> false);
            assertThat(mails(incident)).containsExactly("REMINDER " + PROMPT, "REMINDER " + clock.today());
        }

        @Test
        @DisplayName("follow each person's own choice")
        void chosen() {
            try {
                as("policyholder", () -> {
                    choices.choose(new ReminderDays(new TreeSet<>(List.of(-1))));
                    return "";
                });
                UUID incident = leak().id();
                for (int day = 0; day < 8; day++) {
                    reminders.send(() -> false);
                    clock.advance(Duration.ofDays(1));
                }
                assertThat(mails(incident)).containsExactly("REMINDER " + PROMPT);
            } finally {
                database.sql("delete from reminder_choice").update();
            }
        }

        @Test
        @DisplayName("wait for the morning")
        void atNight() {
            UUID incident = leak().id();
            clock.set(clock.today().plusDays(1).atTime(6, 59));
            reminders.send(() -> false);
            assertThat(mails(incident)).isEmpty();
            clock.set(clock.today().atTime(7, 0));
            reminders.send(() -> false);
            assertThat(mails(incident)).hasSize(1);
        }

        private Incident leak() {
            return newIncident(
                    newPolicy(),
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), ""))
                            .withAffected(new Affected("", 5, Set.of(DataKind.CONTACT))));
        }

        /** Kind and last day of what was posted about an incident to the firm, the earliest first. */
        private List<String> mails(UUID incident) {
            return database.sql("select o.kind, o.words from outbox o join person p on p.id = o.person_id"
                            + " where o.path = ? and p.username = 'policyholder' order by o.posted_at, o.kind desc")
                    .param("incidents/" + incident + "/duties")
                    .query((row, number) ->
                            row.getString("kind") + " " + row.getString("words").split("\n")[1])
                    .list();
        }
    }
}
