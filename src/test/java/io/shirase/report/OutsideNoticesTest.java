package io.shirase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.AuditEntry;
import io.shirase.callback.Wish;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Caller;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.NextStep;
import io.shirase.incident.Symptom;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import io.shirase.policy.Policy;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A report from outside")
class OutsideNoticesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private final String key = UUID.randomUUID().toString();
        /** Each test comes from a network of its own, for all share one store. */
        private final String network = "2001:db8:" + key.substring(0, 4) + ":" + key.substring(4, 8) + "::1";

        private final String firm = "株式会社" + key.substring(0, 8);

        @Autowired
        CallNotes notes;

        @Autowired
        OutsideNotices outside;

        @Autowired
        UnmatchedNotices unmatched;

        @Autowired
        Handover handover;

        @Autowired
        Incidents incidents;

        private OutsideNotice write(String by, String certificate) {
            outside.tell(by, network, sender -> new Sender(certificate, firm, "佐藤 花子", "03-0000-0000", ""));
            return outside.answer(
                    by,
                    network,
                    answers -> answers.withSymptoms(Set.of(Symptom.RANSOM_NOTE))
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 30), "")));
        }

        private OutsideNotice send(String by, String certificate) {
            write(by, certificate);
            return outside.send(by, Locale.JAPANESE);
        }

        private Stream<String> trail(OutsideNotice notice) {
            return trailOf(notice.id()).stream().map(AuditEntry::action);
        }

        @Test
        @DisplayName("is kept answer by answer for the browser that writes it, and for no other")
        void keptForItsBrowser() {
            write(key, "C-1");

            OutsideNotice kept = outside.find(key).orElseThrow();

            assertThat(kept.sender().firm()).isEqualTo(firm);
            assertThat(kept.answers().particulars().symptoms()).containsExactly(Symptom.RANSOM_NOTE);
            assertThat(kept.isSent()).isFalse();
            assertThat(outside.find(key + "x")).isEmpty();
            clock.advance(OutsideNotices.DRAFT_LIFE);
            assertThat(outside.find(key)).isEmpty();
            outside.tidy();
            assertThat(database.sql("select count(*) from outside_notice where id = ?")
                            .param(kept.id())
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        @DisplayName("sent twice, and ten times at once, is one, received when it was first sent")
        void sentOnce() {
            write(key, "C-" + key);

            List<OutsideNotice> sent = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> outside.send(key, Locale.JAPANESE)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            clock.advance(Duration.ofMinutes(5));

            assertThat(outside.send(key, Locale.JAPANESE).receipt())
                    .isEqualTo(sent.getFirst().receipt());
            assertThat(sent)
                    .extracting(OutsideNotice::receipt)
                    .containsOnly(sent.getFirst().receipt());
            assertThat(sent.getFirst().received().receivedLocally()).isEqualTo(TestClock.START);
            assertThat(trail(sent.getFirst())).containsExactly("notice.received");
            assertThat(outside.answer(key, network, answers -> answers.withDescription("later"))
                            .answers()
                            .particulars()
                            .description())
                    .isEmpty();
        }

        @Test
        @DisplayName("says the same whether its policy exists or not")
        void saysTheSame() {
            Policy policy = newPolicy();

            OutsideNotice real = send(key, policy.certificateNumber());
            OutsideNotice invented = send(key + "2", "no-such-policy");

            assertThat(real.oneOfMany()).isEqualTo(invented.oneOfMany()).isFalse();
            assertThat(real.incidentId()).isEqualTo(invented.incidentId()).isNull();
            assertThat(real.answers()).isEqualTo(invented.answers());
            assertThat(real.received().number().text()).matches("SR-2026-\\d{6}");
        }

        @Test
        @DisplayName("needs the name of a firm and a way to answer, and says at which field")
        void needsASender() {
            outside.tell(key, network, sender -> sender.withName("だれか"));

            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> outside.send(key, Locale.JAPANESE))
                    .satisfies(refused ->
                            assertThat(refused.problems()).extracting("field").containsExactly("firm", "telephone"));
            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> outside.tell(key, network, sender -> sender.withFirm("x".repeat(201))));
            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> outside.tell(key, network, sender -> sender.withMail("a@b\r\nBcc: c@d")));
            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(
                            () -> outside.answer(key, network, answers -> answers.withDescription("x".repeat(4001))));
            assertThat(outside.find(key).orElseThrow().sender().firm()).isEmpty();
        }

        @Test
        @DisplayName("of a certificate that many name is taken all the same, and marked")
        void manyOfOneCertificate() {
            String number = "C-" + key;
            List<Boolean> marks = IntStream.range(0, 5)
                    .mapToObj(i -> send(key + i, i % 2 == 0 ? number : " ｃ－" + key + " "))
                    .map(OutsideNotice::oneOfMany)
                    .toList();

            assertThat(marks).containsExactly(false, false, false, true, true);
            clock.advance(OutsideNotices.SENT_OF_CERTIFICATE.pause());
            assertThat(send(key + "later", number).oneOfMany()).isFalse();
        }

        @Test
        @DisplayName("is begun so often from one network, then after a pause; what is begun goes on")
        void manyOfOneNetwork() {
            int most = OutsideNotices.BEGUN_IN_NETWORK.atOnce();
            IntStream.range(0, most).forEach(i -> write(key + i, ""));

            assertThatExceptionOfType(TooManyNotices.class)
                    .isThrownBy(() -> write(key + "more", ""))
                    .satisfies(busy -> assertThat(busy.left()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1)));
            assertThat(outside.find(key + "more")).isEmpty();
            assertThat(outside.send(key + "0", Locale.JAPANESE).isSent()).isTrue();
            clock.advance(Duration.ofMinutes(1));
            assertThat(write(key + "more", "").isSent()).isFalse();
        }

        @Test
        @DisplayName("is matched by the hotline: an incident under the number and the time of the receipt")
        void matched() {
            Policy policy = newPolicy();
            OutsideNotice notice = send(key, policy.certificateNumber().toLowerCase(Locale.ROOT));
            clock.advance(Duration.ofDays(2));
            signIn("operator");

            List<Proposal> proposals = unmatched.proposals(notice);
            Incident incident = unmatched.match(notice.id(), policy.id());

            assertThat(proposals.getFirst().policy()).isEqualTo(policy);
            assertThat(proposals.getFirst().sameNumber()).isTrue();
            assertThat(proposals.getFirst().inForce()).isTrue();
            assertThat(incident.receiptNumber())
                    .isEqualTo(notice.received().number().text());
            assertThat(incident.receivedLocally()).isEqualTo(TestClock.START);
            assertThat(incident.facts().insurerNotifiedAt()).isEqualTo(TestClock.START);
            assertThat(incident.reporterName()).isEqualTo("佐藤 花子");
            assertThat(incident.particulars().caller().telephone()).isEqualTo("03-0000-0000");
            assertThat(unmatched.match(notice.id(), newPolicy().id())).isEqualTo(incident);
            assertThat(unmatched.waiting()).extracting(OutsideNotice::id).doesNotContain(notice.id());
            assertThat(trail(notice)).contains("notice.matched");
            assertThat(as("policyholder", () -> incidents.nextSteps(incident.id())))
                    .containsExactlyElementsOf(notice.open())
                    .contains(NextStep.NOTICE_FROM);
        }

        @Test
        @DisplayName("matched by ten at once becomes one incident")
        void matchedAtOnce() {
            Policy policy = newPolicy();
            OutsideNotice notice = send(key, policy.certificateNumber());

            var made = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(
                            "operator",
                            () -> unmatched.match(notice.id(), policy.id()).id())))
                    .toList();

            assertThat(made.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }

        @Test
        @DisplayName("is taken over by the firm with its code, as it is read out, and then by nobody else")
        void takenOverByCode() {
            Policy policy = newPolicy();
            OutsideNotice notice = send(key, "");
            String code = outside.code(key);
            String spoken = code.toLowerCase(Locale.ROOT)
                    .replace("-", " ")
                    .replace('0', 'o')
                    .replace('1', 'l');

            signIn("policyholder");
            assertThat(handover.find(spoken))
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(notice.id()));
            Incident incident = handover.take(spoken, policy.id());

            assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(incident.insuredOrganisationId()).isEqualTo(Demo.FIRM.id());
            assertThat(incident.receivedLocally()).isEqualTo(TestClock.START);
            assertThat(trail(notice)).contains("notice.handed-over");
            assertThat(handover.find(code).orElseThrow().incidentId()).isEqualTo(incident.id());
            signIn("policyholder2");
            assertThat(handover.find(code)).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> handover.take(code, policy.id()));
        }

        @Test
        @DisplayName("is not taken over under a policy that one may not see, nor by guessing on and on")
        void notByGuessing() {
            Policy policy = newPolicy(Demo.OTHER_FIRM, null);
            OutsideNotice notice = send(key, "");
            signIn("agency");

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> handover.take(outside.code(key), policy.id()));
            assertThat(outside.find(key).orElseThrow().incidentId()).isNull();
            IntStream.range(0, Handover.CODES_OF_PERSON.atOnce())
                    .forEach(i -> assertThat(handover.find("AAAA-" + i)).isEmpty());
            assertThatExceptionOfType(TooManyNotices.class).isThrownBy(() -> handover.find(outside.code(key)));
            assertThat(notice.isSent()).isTrue();
        }

        @Test
        @DisplayName("is set aside with a reason, and taken back")
        void setAside() {
            OutsideNotice notice = send(key, "");
            signIn("handler");

            assertThatExceptionOfType(InvalidFacts.class).isThrownBy(() -> unmatched.setAside(notice.id(), " "));
            unmatched.setAside(notice.id(), "いたずら");

            assertThat(unmatched.waiting()).extracting(OutsideNotice::id).doesNotContain(notice.id());
            assertThat(unmatched.setAside()).extracting(OutsideNotice::id).contains(notice.id());
            assertThat(unmatched.find(notice.received().number().text().replace('-', '－')))
                    .extracting(OutsideNotice::id)
                    .containsExactly(notice.id());
            assertThat(unmatched.find("(株)" + firm.substring(4))).hasSize(1);
            unmatched.takeBack(notice.id());
            assertThat(unmatched.waiting()).extracting(OutsideNotice::id).contains(notice.id());
            assertThat(trailOf(notice.id()).stream().map(AuditEntry::detail))
                    .contains(notice.received().number().text() + " (いたずら)");
        }

        @Test
        @DisplayName("shows its receipt for a day to the browser that sent it, which may let go of it sooner")
        void receiptInSight() {
            OutsideNotice notice = send(key, "");
            send(key + "2", "");

            outside.forget(key + "2");
            assertThat(outside.find(key + "2")).isEmpty();
            assertThat(outside.find(key)).isPresent();
            clock.advance(OutsideNotices.RECEIPT_LIFE);
            assertThat(outside.find(key)).isEmpty();
            outside.tidy();
            assertThat(write(key, "").id()).isNotEqualTo(notice.id());
            assertThat(as("operator", () -> unmatched.get(notice.id())).isSent())
                    .isTrue();
        }

        @Test
        @DisplayName(
                "is mailed to the hotline, gathered, and to the address that was given, seldom and without the code")
        void mails() {
            long before = toHotline();
            String address = "a" + key.substring(0, 8) + "@firm.example";
            for (int i = 0; i < 4; i++) {
                write(key + i, "C-mail-" + key);
                outside.tell(key + i, network, sender -> sender.withMail(address));
                outside.send(key + i, Locale.ENGLISH);
            }

            assertThat(database.sql("select words from outbox where kind = 'OUTSIDE' and address = ?")
                            .param(address)
                            .query(String.class)
                            .list())
                    .hasSize(2)
                    .allSatisfy(words -> assertThat(words).matches("SR-2026-\\d{6}\\n[0-9TZ:-]+"));
            write(key + "many", "C-mail-" + key);
            outside.tell(key + "many", network, sender -> sender.withMail("b" + address));
            assertThat(outside.send(key + "many", Locale.JAPANESE).oneOfMany()).isTrue();
            assertThat(database.sql("select count(*) from outbox where address = ?")
                            .param("b" + address)
                            .query(Long.class)
                            .single())
                    .as("mails to a sender who must not learn that others sent the same")
                    .isOne();
            assertThat(toHotline()).isLessThanOrEqualTo(before + 1);
        }

        private long toHotline() {
            return database.sql("select count(*) from outbox where kind = 'UNMATCHED'"
                            + " and person_id = (select id from person where username = 'operator')")
                    .query(Long.class)
                    .single();
        }

        @Test
        @DisplayName("by telephone, whose policy nobody has found, is received at that minute and waits for it too")
        void byTelephone() {
            UUID draft = UUID.randomUUID();
            signIn("operator");
            reports.start(draft);
            reports.answer(
                    draft,
                    answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG))
                            .withCaller(new Caller("佐藤", "090", Moment.of(TestClock.START.minusMinutes(5)))));
            clock.advance(Duration.ofSeconds(30));

            reports.note(draft, call -> new Call("TM-1", firm, "声が遠い\n 折り返す", Wish.NONE));

            OutsideNotice notice = reports.submitUnmatched(draft);

            assertThat(reports.submitUnmatched(draft)).isEqualTo(notice);
            assertThat(notice.title()).isEqualTo(firm);
            assertThat(notice.sender().certificate()).isEqualTo("TM-1");
            assertThat(notes.ofNotice(notice.id()).duringCalls()).containsExactly("声が遠い\n 折り返す");
            assertThat(notice.received().receivedLocally()).isEqualTo(TestClock.START.plusSeconds(30));
            assertThat(unmatched.waiting()).extracting(OutsideNotice::id).contains(notice.id());
            Incident incident = unmatched.match(notice.id(), newPolicy().id());
            assertThat(incident.particulars().caller())
                    .isEqualTo(new Caller("佐藤", "090", Moment.of(TestClock.START.minusMinutes(5))));
            assertThat(trail(notice)).containsExactlyInAnyOrder("notice.received", "notice.matched");
            assertThat(notes.ofIncident(incident.id()).duringCalls()).containsExactly("声が遠い\n 折り返す");
            signIn("policyholder");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reports.submitUnmatched(UUID.randomUUID()));
        }

        @Test
        @DisplayName(
                "by telephone is taken over by the firm's account with a code that the operator makes, the last one only")
        void codeOverTheTelephone() {
            signIn("operator");
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            UUID id = reports.submitUnmatched(draft).id();
            String first = unmatched.newCode(id);
            String last = unmatched.newCode(id);
            assertThat(first).isNotEqualTo(last).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
            UUID policy = newPolicy().id();

            signIn("policyholder");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unmatched.newCode(id));
            assertThat(handover.find(first)).isEmpty();
            Incident incident = handover.take(last, policy);

            assertThat(incident.policyId()).isEqualTo(policy);
            assertThat(trailOf(id))
                    .extracting(AuditEntry::action)
                    .containsExactly("notice.handed-over", "notice.code-made", "notice.code-made", "notice.received");
            signIn("operator");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> unmatched.newCode(id));
        }

        @Test
        @DisplayName("is nobody's to read but the insurer's")
        void nobodyElse() {
            OutsideNotice notice = send(key, "");
            for (String other : List.of("policyholder", "agency", "admin")) {
                signIn(other);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unmatched.get(notice.id()));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(unmatched::waiting);
            }
        }
    }
}
