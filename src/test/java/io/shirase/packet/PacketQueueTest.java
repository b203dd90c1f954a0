package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.evidence.ScratchFolder;
import io.shirase.identity.OnBehalf;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.packet.PacketJob.State;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Packets that are asked for")
class PacketQueueTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final List<String> PEOPLE =
                List.of("policyholder", "agency", "operator", "handler", "handler2", "supervisor");

        @Autowired
        Packets packets;

        @Autowired
        InstallationSeal seal;

        @Autowired
        Incidents incidents;

        @Autowired
        SignedIn signedIn;

        @Autowired
        OnBehalf onBehalf;

        @Autowired
        PacketRequests requests;

        @TempDir
        Path data;

        private Incident incident;

        @BeforeEach
        void anIncident() {
            incident = newAttack(newPolicy());
        }

        private PacketJobs server() throws IOException {
            return new PacketJobs(packets, seal, incidents, signedIn, onBehalf, requests, data);
        }

        @Test
        @DisplayName("twenty at once are made two at a time, in their order, while a page asks as if nothing was")
        void twentyAtOnce() throws IOException {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(left(PEOPLE.get(i % PEOPLE.size()), 0).id());
            }
            PacketJobs server = server();
            server.takeUp();
            List<PacketJob> asked = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                UUID id = ids.get(i);
                asked.add(as(PEOPLE.get(i % PEOPLE.size()), () -> server.get(incident.id(), id)));
            }
            while (!asked.stream().allMatch(PacketJob::isEnded)) {
                assertThat(asked.stream().filter(job -> job.state() == State.MAKING))
                        .hasSizeLessThanOrEqualTo(PacketJobs.AT_ONCE);
                assertThatNoneIsOvertaken(asked);
                assertThat(as("handler", () -> incidents.get(incident.id())).receiptNumber())
                        .isEqualTo(incident.receiptNumber());
                asked.getLast().await(Duration.ofMillis(20));
            }
            assertThat(asked).extracting(PacketJob::state).containsOnly(State.DONE);
            assertThat(left()).isEmpty();
            server.close();
        }

        @Test
        @DisplayName(
                "and were not made when their server was killed are made by the next, and found where they were asked for")
        void takenUp() throws IOException {
            PacketJob killed = left("policyholder", 1);

            PacketJobs next = server();
            next.takeUp();

            PacketJob job = as("policyholder", () -> next.latest(incident.id(), PacketKind.PDF, Locale.JAPANESE))
                    .orElseThrow();
            assertThat(job.id()).isEqualTo(killed.id());
            JobExamples.await(job);
            assertThat(job.state()).isEqualTo(State.DONE);
            assertThat(left()).isEmpty();
            next.close();
        }

        @Test
        @DisplayName(
                "and at which servers went down twice are not begun again by themselves: whoever asked is told and can ask again")
        void notForEver() throws IOException {
            left("policyholder", PacketJobs.MOST_TRIES);

            PacketJobs next = server();
            next.takeUp();

            PacketJob job = as("policyholder", () -> next.latest(incident.id(), PacketKind.PDF, Locale.JAPANESE))
                    .orElseThrow();
            assertThat(job.state()).isEqualTo(State.FAILED);
            assertThat(left()).isEmpty();
            PacketJob again = as("policyholder", () -> next.start(incident.id(), PacketKind.PDF, Locale.JAPANESE));
            JobExamples.await(again);
            assertThat(again.state()).isEqualTo(State.DONE);
            next.close();
        }

        @Test
        @DisplayName("are left to the server that makes them while it runs, and are made with the rights of now")
        void notOfOthers() throws IOException {
            try (ScratchFolder alive = ScratchFolder.in(data.resolve("packets"))) {
                PacketJob others = job("policyholder");
                requests.add(others, alive.name(), Instant.now());
                PacketJob strangers = left("policyholder2", 0);

                PacketJobs next = server();
                next.takeUp();

                assertThat(as("policyholder", () -> next.latest(incident.id(), PacketKind.PDF, Locale.JAPANESE)))
                        .isEmpty();
                while (left().contains(strangers.id())) {
                    Thread.onSpinWait();
                }
                assertThat(left()).containsExactly(others.id());
                requests.remove(others.id());
                next.close();
            }
        }

        private static void assertThatNoneIsOvertaken(List<PacketJob> asked) {
            boolean laterBegun = false;
            for (PacketJob job : asked.reversed()) {
                assertThat(laterBegun && job.state() == State.WAITING).isFalse();
                laterBegun |= job.state() != State.WAITING;
            }
        }

        private PacketJob job(String username) {
            UUID person = as(username, () -> signedIn.person().id());
            return new PacketJob(UUID.randomUUID(), person, incident.id(), PacketKind.PDF, Locale.JAPANESE);
        }

        /** As a server leaves it that is killed at it for the so-manieth time. */
        private PacketJob left(String username, int tries) {
            PacketJob job = job(username);
            requests.add(job, UUID.randomUUID().toString(), Instant.now());
            for (int i = 0; i < tries; i++) {
                requests.begun(job.id());
            }
            return job;
        }

        private List<UUID> left() {
            return requests.all().stream().map(one -> one.job().id()).toList();
        }
    }
}
