package io.shirase.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.shirase.audit.AuditEntry;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Symptom;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import io.shirase.report.UnmatchedNotices;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Who is to be called back")
class CallBacksTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final LocalDate TODAY = TestClock.START.toLocalDate();

        @Autowired
        CallBacks callBacks;

        @Autowired
        CallPlaces places;

        @Autowired
        UnmatchedNotices unmatched;

        private static Wish wish(Moment due, String why) {
            return new Wish("森", "03-1234-5678", "みなと", due, why);
        }

        private static Moment on(LocalDate day) {
            return new Moment(day, null);
        }

        @Test
        @DisplayName("is kept with by when and why, and done by whom with which note; both are in the trail")
        void kept() {
            Incident incident = newIncident(newPolicy());
            signIn("handler");
            UUID id = UUID.randomUUID();
            Wish wish = wish(new Moment(TODAY, LocalTime.of(15, 30)), "見積もりの件\n'; drop table call_back; --💀\u0000");

            CallBack promised = callBacks.promise(id, incident.id(), wish);

            assertThat(callBacks.promise(id, incident.id(), wish)).isEqualTo(promised);
            assertThat(callBacks.ofIncident(incident.id())).containsExactly(promised);
            assertThat(promised.wish().why()).endsWith("💀\uFFFD");
            assertThat(promised.isLate(TestClock.START.plusHours(5).plusMinutes(30)))
                    .isFalse();
            assertThat(promised.isLate(TestClock.START.plusHours(5).plusMinutes(31)))
                    .isTrue();
            clock.advance(Duration.ofHours(1));
            signIn("operator");
            CallBack done = callBacks.done(id, " 留守番電話 ");
            assertThat(done.done())
                    .isEqualTo(new CallBack.Done(
                            clock.instant(), as("operator", () -> done.done().by()), "留守番電話"));
            assertThat(callBacks.open()).extracting(CallBack::id).doesNotContain(id);
            assertThat(callBacks.done()).extracting(CallBack::id).contains(id);
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::action)
                    .startsWith("call-back.done", "call-back.promised");
        }

        @Test
        @DisplayName("is listed with the first due first, and without a day last")
        void dueFirst() {
            Incident incident = newIncident(newPolicy());
            signIn("operator");
            List<Moment> dues = List.of(
                    Moment.UNKNOWN,
                    on(TODAY.plusDays(1)),
                    on(TODAY),
                    new Moment(TODAY, LocalTime.of(17, 0)),
                    new Moment(TODAY, LocalTime.of(9, 0)),
                    on(TODAY.minusDays(1)));
            dues.forEach(due -> callBacks.promise(UUID.randomUUID(), incident.id(), wish(due, "")));

            assertThat(callBacks.open().stream()
                            .filter(one -> incident.id().equals(one.incidentId()))
                            .map(one -> one.wish().due()))
                    .containsExactly(dues.get(5), dues.get(4), dues.get(3), dues.get(2), dues.get(1), dues.get(0));
        }

        @Test
        @DisplayName("stays with the call when it becomes a report without a policy, and then an incident")
        void follows() {
            signIn("operator");
            UUID call = UUID.randomUUID();
            reports.start(call);
            reports.answer(call, answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
            CallBack promised = callBacks.promiseInCall(UUID.randomUUID(), call, wish(on(TODAY), ""));
            assertThat(places.path(call)).contains("calls/" + call);
            assertThat(as("handler", callBacks::open)).doesNotContain(promised);
            signIn("handler");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> callBacks.done(promised.id(), ""));

            signIn("operator");
            reports.submitUnmatched(call);
            assertThat(places.path(call)).contains("notices/" + call);
            Incident incident = unmatched.match(call, newPolicy().id());

            signIn("handler");
            assertThat(callBacks.ofIncident(incident.id()))
                    .extracting(CallBack::id)
                    .containsExactly(promised.id());
            assertThat(callBacks.open()).extracting(CallBack::id).contains(promised.id());
        }

        @Test
        @DisplayName("of a call with a policy is about its incident as soon as that is sent")
        void followsAtOnce() {
            UUID policy = newPolicy().id();
            signIn("operator");
            UUID call = UUID.randomUUID();
            reports.start(call);
            reports.answer(call, answers -> answers.withPolicy(policy));
            callBacks.promiseInCall(UUID.randomUUID(), call, wish(on(TODAY), ""));

            Incident incident = reports.submit(call);

            assertThat(callBacks.ofIncident(incident.id())).hasSize(1);
            assertThat(callBacks.ofCall(call)).hasSize(1);
        }

        @Test
        @DisplayName("is called once: of two who have called at once, the first has done it, and the second sees who")
        void once() {
            Incident incident = newIncident(newPolicy());
            signIn("operator");
            UUID id = callBacks
                    .promise(UUID.randomUUID(), incident.id(), wish(on(TODAY), ""))
                    .id();

            List<CallBack> both = Stream.of("operator", "handler")
                    .map(who -> CompletableFuture.supplyAsync(() -> as(who, () -> callBacks.done(id, who))))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(both.getFirst()).isEqualTo(both.getLast());
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::action)
                    .filteredOn("call-back.done"::equals)
                    .hasSize(1);
        }

        @Test
        @DisplayName("who was not reached stays to be called; each try is kept once, with who, when and what was heard")
        void unreached() {
            Incident incident = newIncident(newPolicy());
            signIn("operator");
            UUID id = callBacks
                    .promise(UUID.randomUUID(), incident.id(), wish(on(TODAY), ""))
                    .id();
            UUID first = UUID.randomUUID();
            callBacks.unreached(id, first, " 留守番電話\u0000 ");
            callBacks.unreached(id, first, "pressed twice");
            clock.advance(Duration.ofHours(1));
            signIn("handler");

            CallBack tried = callBacks.unreached(id, UUID.randomUUID(), "");

            assertThat(tried.done()).isNull();
            assertThat(tried.tries())
                    .extracting(CallBack.Try::note, CallBack.Try::locally)
                    .containsExactly(tuple("留守番電話\uFFFD", TestClock.START), tuple("", TestClock.START.plusHours(1)));
            assertThat(callBacks.open()).contains(tried);
            assertThat(callBacks.ofIncident(incident.id())).containsExactly(tried);
            callBacks.done(id, "");
            assertThat(callBacks.unreached(id, UUID.randomUUID(), "too late").tries())
                    .hasSize(2);
            assertThatExceptionOfType(InvalidCallBack.class)
                    .isThrownBy(() -> callBacks.unreached(id, UUID.randomUUID(), "a".repeat(1001)));
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::action)
                    .filteredOn("call-back.unreached"::equals)
                    .hasSize(2);
        }

        @Test
        @DisplayName("is moved to another day or hour, with what it was in the trail; what is done stays")
        void moved() {
            Incident incident = newIncident(newPolicy());
            signIn("operator");
            UUID id = callBacks
                    .promise(UUID.randomUUID(), incident.id(), wish(on(TODAY), ""))
                    .id();
            Moment later = new Moment(TODAY.plusDays(1), LocalTime.of(10, 30));

            assertThat(callBacks.move(id, later).wish().due()).isEqualTo(later);

            assertThat(callBacks.ofIncident(incident.id()).getFirst().wish().due())
                    .isEqualTo(later);
            assertThat(trailOf(incident.id()))
                    .extracting(AuditEntry::detail)
                    .contains("03-1234-5678 (" + TODAY + " → " + TODAY.plusDays(1) + " 10:30)");
            List.of(on(LocalDate.of(1926, 1, 1)), new Moment(null, LocalTime.NOON))
                    .forEach(wrong -> assertThatExceptionOfType(InvalidCallBack.class)
                            .isThrownBy(() -> callBacks.move(id, wrong)));
            callBacks.done(id, "");
            assertThat(callBacks.move(id, on(TODAY.plusDays(9))).wish().due()).isEqualTo(later);
        }

        @Test
        @DisplayName("needs a number, and nothing longer than can be kept")
        void refused() {
            Incident incident = newIncident(newPolicy());
            signIn("operator");
            Stream.of(
                            new Wish("森", " ", "", Moment.UNKNOWN, ""),
                            new Wish("森", "0".repeat(51), "", Moment.UNKNOWN, ""),
                            new Wish("森", "03", "", on(LocalDate.of(1926, 1, 1)), ""),
                            new Wish("森", "03", "", Moment.UNKNOWN, "a".repeat(1001)))
                    .forEach(wrong -> assertThatExceptionOfType(InvalidCallBack.class)
                            .isThrownBy(() -> callBacks.promise(UUID.randomUUID(), incident.id(), wrong)));
            UUID id = callBacks
                    .promise(UUID.randomUUID(), incident.id(), wish(on(TODAY), ""))
                    .id();
            assertThatExceptionOfType(InvalidCallBack.class).isThrownBy(() -> callBacks.done(id, "a".repeat(1001)));
            assertThat(Objects.requireNonNull(callBacks.ofIncident(incident.id()))
                            .getFirst()
                            .done())
                    .isNull();
        }

        @Test
        @DisplayName("is nobody's to see but the insurer's")
        void nobodyElse() {
            Incident incident = newIncident(newPolicy());
            for (String other : List.of("policyholder", "agency", "admin")) {
                signIn(other);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(callBacks::open);
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> callBacks.ofIncident(incident.id()));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> callBacks.promise(UUID.randomUUID(), incident.id(), wish(on(TODAY), "")));
            }
            signIn("handler");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(
                            () -> callBacks.promiseInCall(UUID.randomUUID(), UUID.randomUUID(), wish(on(TODAY), "")));
        }
    }
}
