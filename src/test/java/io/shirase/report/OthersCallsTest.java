package io.shirase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.AuditEntry;
import io.shirase.callback.CallPlaces;
import io.shirase.callback.Wish;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.People;
import io.shirase.identity.PersonEntry;
import io.shirase.identity.Role;
import io.shirase.incident.Incident;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.Symptom;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("An operator's call")
class OthersCallsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        OthersCalls others;

        @Autowired
        CallNotes notes;

        @Autowired
        UnmatchedNotices unmatched;

        @Autowired
        CallPlaces places;

        @Autowired
        People people;

        private String colleague() {
            String name = "o" + UUID.randomUUID().toString().substring(0, 12);
            return as(
                    "admin",
                    () -> people.add(new PersonEntry(
                                    "交代 " + name,
                                    name,
                                    name + "@shirase.example",
                                    "",
                                    Role.OPERATOR,
                                    Demo.INSURER.id(),
                                    null))
                            .username());
        }

        private UUID call() {
            signIn("operator");
            UUID id = UUID.randomUUID();
            reports.start(id);
            reports.answer(id, answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
            return id;
        }

        @Test
        @DisplayName(
                "is taken over by another with all that was said, and is then the other's; both names are in the trail")
        void takenOver() {
            UUID call = call();
            Wish wish = new Wish("森", "03", "", new Moment(clock.today(), LocalTime.NOON), "証券のこと");
            reports.note(call, said -> said.withNotes("途中まで").withCallBack(wish));
            assertThat(others.open()).extracting(ReportDraft::id).doesNotContain(call);
            clock.advance(Duration.ofMinutes(5));
            signIn(colleague());
            assertThat(others.open()).extracting(ReportDraft::id).contains(call);
            assertThat(places.path(call)).contains("calls/" + call);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.get(call));

            ReportDraft mine = others.takeOver(call);

            assertThat(mine.takenOver()).isEqualTo(new TakenOver("高橋 直子", clock.instant()));
            assertThat(mine.writtenBy()).startsWith("交代 ");
            assertThat(others.takeOver(call)).isEqualTo(mine);
            assertThat(reports.note(call, said -> said.withFirm("みなと")).call())
                    .isEqualTo(new Call("", "みなと", "途中まで", wish));
            assertThat(as("operator", () -> others.find(call))).contains(reports.get(call));
            signIn("operator");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.submitUnmatched(call));
            assertThat(trailOf(call)).anySatisfy(entry -> {
                assertThat(entry.action()).isEqualTo("call.taken-over");
                assertThat(entry.detail()).startsWith("高橋 直子 → 交代 ");
            });
        }

        @Test
        @DisplayName("only an operator takes over, and only what an operator writes and has not sent")
        void nobodyElse() {
            UUID own = UUID.randomUUID();
            as("policyholder", () -> reports.start(own));
            as("policyholder", () -> reports.answer(own, answers -> answers.withOngoing(true)));
            UUID call = call();
            UUID sent = call();
            reports.submitUnmatched(sent);
            for (String other : List.of("policyholder", "agency", "handler", "admin")) {
                signIn(other);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(others::open);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> others.takeOver(call));
                if (!other.equals("admin")) {
                    assertThat(places.path(call)).isEmpty();
                }
            }
            signIn(colleague());
            assertThat(others.open()).extracting(ReportDraft::id).doesNotContain(own, sent);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> others.takeOver(own));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> others.takeOver(sent));
        }

        @Test
        @DisplayName(
                "is noted on after its report was sent, in order, once each; a note goes with the report and stays")
        void notedLater() {
            UUID call = call();
            reports.note(call, said -> said.withNotes("最中"));
            reports.submitUnmatched(call);
            UUID first = UUID.randomUUID();
            notes.addToNotice(first, call, " 一つ目\u0000 ");
            notes.addToNotice(first, call, "pressed twice");
            Incident incident = unmatched.match(call, newPolicy().id());
            clock.advance(Duration.ofMinutes(1));
            signIn("handler");
            notes.addToIncident(UUID.randomUUID(), incident.id(), "二つ目");

            CallNotes.Noted noted = notes.ofIncident(incident.id());

            assertThat(noted.duringCalls()).containsExactly("最中");
            assertThat(noted.since()).extracting(CallNote::text).containsExactly("一つ目\uFFFD", "二つ目");
            assertThat(noted.since().getLast()).isEqualTo(new CallNote("二つ目", clock.instant(), "伊藤 誠"));
            assertThat(noted.since().getFirst().locally()).isEqualTo(TestClock.START);
            assertThat(trailOf(incident.id())).extracting(AuditEntry::action).contains("call.noted");
            List.of(" \n", "a".repeat(CallNotes.MAX_ADDED + 1))
                    .forEach(wrong -> assertThatExceptionOfType(InvalidFacts.class)
                            .isThrownBy(() -> notes.addToIncident(UUID.randomUUID(), incident.id(), wrong)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> notes.addToNotice(UUID.randomUUID(), UUID.randomUUID(), "a"));
            for (String other : List.of("policyholder", "agency", "admin")) {
                signIn(other);
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> notes.addToIncident(UUID.randomUUID(), incident.id(), "a"));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> notes.ofIncident(incident.id()));
            }
        }
    }
}
