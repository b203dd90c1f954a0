package io.shirase.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.AuditEntry;
import io.shirase.identity.Handler;
import io.shirase.identity.Handlers;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.mail.MailKind;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AssignmentsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Assignments assignments;

        @Autowired
        Handlers handlers;

        private Incident incident;

        @BeforeEach
        void anIncident() {
            incident = newIncident(newPolicy());
            signIn("handler");
        }

        @Test
        @DisplayName(
                "a handler takes an incident, gives it to another who is told by mail, and gives it back to nobody")
        void takenAndGiven() {
            assertThat(assignments.of(incident.id())).isEmpty();
            assignments.take(incident.id(), null);
            assertThat(assignments.of(incident.id())).map(Handler::username).contains("handler");
            assertThat(mails()).isZero();

            assignments.give(incident.id(), id("handler2"), id("handler"));
            assertThat(as("policyholder", () -> assignments.of(incident.id())))
                    .map(Handler::username)
                    .contains("handler2");
            assertThat(as("agency", () -> assignments.of(incident.id()))).isPresent();
            assertThat(mails()).isOne();

            assignments.give(incident.id(), null, id("handler2"));
            assertThat(assignments.of(incident.id())).isEmpty();
            assertThat(trailOf(incident.id()))
                    .filteredOn(entry -> entry.action().equals("incident.assigned"))
                    .extracting(AuditEntry::detail)
                    .containsExactly("–", "handler2", "handler");
        }

        @Test
        @DisplayName("who did not see who has it by now overwrites nobody; of two at once one is told")
        void nothingIsOverwrittenUnseen() {
            assignments.take(incident.id(), null);
            assertThatExceptionOfType(StaleAssignment.class)
                    .isThrownBy(() -> as("handler2", () -> {
                        assignments.take(incident.id(), null);
                        return 0;
                    }));
            Incident other = newIncident(newPolicy());
            AtomicInteger stale = new AtomicInteger();
            List<CompletableFuture<Void>> both = List.of("handler", "handler2").stream()
                    .map(who -> CompletableFuture.runAsync(() -> as(who, () -> {
                        try {
                            assignments.take(other.id(), null);
                        } catch (StaleAssignment overtaken) {
                            stale.incrementAndGet();
                        }
                        return 0;
                    })))
                    .toList();
            both.forEach(CompletableFuture::join);
            assertThat(stale).hasValue(1);
            assertThat(assignments.of(other.id())).isPresent();
        }

        @Test
        @DisplayName("only who decides about claims assigns, to one of them; a stranger's incident does not exist")
        void rights() {
            for (String who : List.of("policyholder", "agency", "operator")) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> as(who, () -> {
                            assignments.take(incident.id(), null);
                            return 0;
                        }));
            }
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("policyholder2", () -> assignments.of(incident.id())));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> assignments.give(incident.id(), UUID.randomUUID(), null));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(assignments::giveInTurn);
        }

        @Test
        @DisplayName("a supervisor has what nobody looks after given to the handlers in turn")
        void inTurn() {
            Incident second = newIncident(newPolicy());
            assignments.take(second.id(), null);
            Incident third = newIncident(newPolicy());
            // Other tests' incidents may wait as well: in portions, until none does.
            as("supervisor", () -> {
                while (assignments.giveInTurn() > 0) {}
                return 0;
            });

            assertThat(assignments.of(second.id())).map(Handler::username).contains("handler");
            Handler one = assignments.of(incident.id()).orElseThrow();
            Handler other = assignments.of(third.id()).orElseThrow();
            assertThat(one.supervises() || other.supervises()).isFalse();
            assertThat(as("supervisor", () -> assignments.giveInTurn())).isZero();
        }

        private UUID id(String username) {
            return handlers.all().stream()
                    .filter(handler -> handler.username().equals(username))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private long mails() {
            return mails(MailKind.ASSIGNED, "desk/" + incident.id());
        }
    }
}
