package io.shirase.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.audit.AuditEntry;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.LooseReceipts;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.language.Problem;
import io.shirase.mail.MailKind;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A consent before the order")
class ConsentsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final String WHY = "感染した端末の調査を、至急お願いしたいため";

        @Autowired
        LooseReceipts loose;

        @Autowired
        Consents consents;

        @Autowired
        Expenses expenses;

        @Autowired
        Receipts receipts;

        @Autowired
        Claims claims;

        @Autowired
        Incidents incidents;

        @Autowired
        Merges merges;

        private Incident incident() {
            return incident(newPolicy());
        }

        private Incident incident(Policy policy) {
            return newIncident(
                    policy,
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today().minusDays(1), LocalTime.of(9, 0), "")));
        }

        private ExpenseLine line(Incident incident, long amount, Consumer<ExpenseFacts.Edit> more) {
            return as(
                    "policyholder",
                    () -> expenses.add(
                            UUID.randomUUID(),
                            incident.id(),
                            ExpenseFacts.NONE.with(facts -> {
                                facts.activity = Activity.LAWYER;
                                facts.amount = Yen.of(amount);
                                facts.vendor = "汐見法律事務所";
                                more.accept(facts);
                            }),
                            List.of()));
        }

        private ExpenseLine line(Incident incident, long amount) {
            return line(incident, amount, facts -> facts.accruedOn = clock.today());
        }

        private Consent ask(ExpenseLine line) {
            return as("policyholder", () -> consents.ask(UUID.randomUUID(), line.id(), WHY, List.of()));
        }

        private Consent answer(Consent consent, ConsentAnswer answer) {
            return as(
                    "handler",
                    () -> consents.answer(
                            consent.id(), UUID.randomUUID(), consent.entries().size(), answer));
        }

        private Consent granted(ExpenseLine line, long amount) {
            return answer(ask(line), ConsentAnswer.grant(Yen.of(amount), "", null));
        }

        private LineOutlook outlook(ExpenseLine line) {
            return as("policyholder", () -> claims.ofIncident(line.incidentId()).line(line.id()))
                    .orElseThrow();
        }

        private List<String> refusal(Supplier<?> entry) {
            return catchThrowableOfType(ConsentRefused.class, entry::get).problems().stream()
                    .map(Problem::messageKey)
                    .map(key -> key.substring("consent.problem.".length()))
                    .toList();
        }

        private long mails(MailKind kind, Consent consent) {
            return mails(kind, "consents/" + consent.id());
        }

        @Test
        @DisplayName("that is granted counts in the engine from its day, up to the amount that is said, and is mailed")
        void granted() {
            Incident incident = incident();
            ExpenseLine line = line(incident, 300_000);
            assertThat(outlook(line).payable()).isEqualTo(YenRange.ZERO);

            Consent asked = ask(line);
            assertThat(asked.state()).isEqualTo(ConsentState.OPEN);
            assertThat(asked.number()).isEqualTo(incident.receiptNumber() + "-C1");
            assertThat(outlook(line).payable()).isEqualTo(YenRange.ZERO);
            assertThat(mails(MailKind.CONSENT_ASKED, asked)).isPositive();
            clock.advance(Duration.ofDays(1));
            Consent granted = answer(
                    asked,
                    ConsentAnswer.grant(
                            Yen.of(250_000), "二社の見積りを比べること\u0000", clock.today().plusDays(30)));

            assertThat(granted.state()).isEqualTo(ConsentState.GRANTED);
            assertThat(granted.grant().orElseThrow().words()).endsWith("\uFFFD");
            assertThat(outlook(line).payable()).isEqualTo(YenRange.exactly(Yen.of(300_000)));
            assertThat(mails(MailKind.CONSENT_ANSWERED, granted)).isPositive();
            Outlook outlook = as("policyholder", () -> claims.ofIncident(incident.id()));
            var consent = outlook.consent(outlook(line)).orElseThrow();
            assertThat(consent.granted().on()).isEqualTo(clock.today());
            assertThat(consent.granted().excess()).isEqualTo(Yen.of(50_000));
            assertThat(trailOf(asked.id()))
                    .extracting(AuditEntry::action)
                    .containsExactly("consent.grant", "consent.asked");
        }

        @Test
        @DisplayName("does not count for what was paid before it")
        void tooLate() {
            ExpenseLine line = line(incident(), 300_000);
            Consent asked = ask(line);
            as(
                    "policyholder",
                    () -> expenses.edit(
                            line.id(),
                            line.version(),
                            line.facts().with(facts -> facts.spentOn = clock.today()),
                            List.of()));
            clock.advance(Duration.ofDays(1));
            answer(asked, ConsentAnswer.grant(Yen.of(300_000), "", null));

            assertThat(outlook(line).payable()).isEqualTo(YenRange.ZERO);
        }

        @Test
        @DisplayName("does not count for what was ordered after its last day")
        void expired() {
            ExpenseLine line = line(incident(), 300_000, facts -> {});
            answer(ask(line), ConsentAnswer.grant(Yen.of(300_000), "", clock.today()));
            as(
                    "policyholder",
                    () -> expenses.edit(
                            line.id(),
                            line.version(),
                            line.facts().with(facts -> {
                                facts.orderedAt = clock.today().plusDays(1).atTime(9, 0);
                                facts.accruedOn = clock.today().plusDays(1);
                            }),
                            List.of()));

            assertThat(outlook(line).payable()).isEqualTo(YenRange.ZERO);
            Outlook outlook = as("policyholder", () -> claims.ofIncident(line.incidentId()));
            assertThat(outlook.consent(outlook(line))
                            .orElseThrow()
                            .isLate(outlook(line).line().facts()))
                    .isTrue();
        }

        @Test
        @DisplayName("is asked back, replied to and refused, each once, in the order that both saw")
        void conversation() {
            ExpenseLine line = line(incident(), 300_000);
            Consent asked = ask(line);
            Consent question = answer(asked, ConsentAnswer.askBack("なぜ二社に頼むのですか"));
            assertThat(question.state()).isEqualTo(ConsentState.ASKED_BACK);
            assertThat(refusal(() -> answer(question, ConsentAnswer.askBack("もう一度"))))
                    .containsExactly("moved-on");
            assertThat(refusal(() -> answer(asked, ConsentAnswer.refuse("古い画面から"))))
                    .containsExactly("moved-on");

            UUID entry = UUID.randomUUID();
            Consent replied = as("policyholder", () -> consents.reply(asked.id(), entry, 1, "片方は予備です"));
            assertThat(as("policyholder", () -> consents.reply(asked.id(), entry, 1, "片方は予備です")))
                    .isEqualTo(replied);
            assertThat(replied.state()).isEqualTo(ConsentState.OPEN);
            Consent refused = answer(replied, ConsentAnswer.refuse("必要性が確かめられません"));

            assertThat(refused.state()).isEqualTo(ConsentState.REFUSED);
            assertThat(refused.entries())
                    .extracting(ConsentEntry::step)
                    .containsExactly(ConsentStep.ASK_BACK, ConsentStep.REPLY, ConsentStep.REFUSE);
            assertThat(ask(line).number()).endsWith("-C2");
        }

        @Test
        @DisplayName("cannot be granted above what was asked, by oneself, or without a reason refused")
        void rules() {
            ExpenseLine line = line(incident(), 9_000_000);
            assertThat(refusal(
                            () -> as("policyholder", () -> consents.ask(UUID.randomUUID(), line.id(), " ", List.of()))))
                    .containsExactly("why-missing");
            Consent asked = ask(line);
            assertThat(refusal(() -> ask(line))).containsExactly("asked-already");
            assertThat(refusal(() -> answer(asked, ConsentAnswer.grant(Yen.of(9_000_001), "", null))))
                    .containsExactly("amount-above");
            assertThat(refusal(() -> answer(
                            asked,
                            ConsentAnswer.grant(Yen.of(1), "", clock.today().minusDays(1)))))
                    .containsExactly("until-past");
            assertThat(refusal(() -> answer(asked, ConsentAnswer.refuse(" ")))).containsExactly("words-missing");

            Incident other = incident();
            ExpenseLine own = as("handler", () -> expenses.add(UUID.randomUUID(), other.id(), line.facts(), List.of()));
            Consent ofOwn = ask(own);
            assertThat(refusal(() -> answer(ofOwn, ConsentAnswer.grant(Yen.of(1), "", null))))
                    .containsExactly("own");
        }

        @Test
        @DisplayName(
                "above one's authority waits for a supervisor, is unseen by the insured till it stands, and needs two persons")
        void fourEyes() {
            ExpenseLine line = line(incident(), 9_000_000);
            Consent asked = ask(line);
            Consent proposed = answer(asked, ConsentAnswer.grant(Yen.of(8_000_000), "見積りを比べること", null));
            assertThat(proposed.state()).isEqualTo(ConsentState.PROPOSED);
            assertThat(mails(MailKind.CONSENT_ANSWERED, asked)).isZero();
            Consent told = as("policyholder", () -> consents.get(asked.id()));
            assertThat(told.state()).isEqualTo(ConsentState.OPEN);
            assertThat(told.entries()).isEmpty();
            assertThat(outlook(line).payable()).isEqualTo(YenRange.ZERO);
            assertThat(as("supervisor", () -> consents.waiting())).contains(proposed);
            assertThat(onDesk(line)).isEqualTo("true 1");

            assertThat(refusal(() -> answer(proposed, ConsentAnswer.grant(Yen.of(1), "", null))))
                    .containsExactly("waits-for-supervisor");
            Consent back = supervise(proposed, ConsentAnswer.sendBack("高すぎます"));
            assertThat(back.state()).isEqualTo(ConsentState.OPEN);
            assertThat(onDesk(line)).isEqualTo("false 0");
            Consent again = answer(back, ConsentAnswer.grant(Yen.of(7_000_000), "", null));
            assertThat(supervise(again, ConsentAnswer.grant(Yen.of(7_000_001), "", null))
                            .state())
                    .as("more than was proposed is a proposal of its own")
                    .isEqualTo(ConsentState.PROPOSED);
            Consent own = as("supervisor", () -> consents.get(asked.id()));
            assertThat(refusal(() -> supervise(own, ConsentAnswer.grant(Yen.of(7_000_001), "", null))))
                    .containsExactly("own-proposal");
            Consent refused = supervise(own, ConsentAnswer.refuse("別の方法があります"));
            assertThat(refused.state()).isEqualTo(ConsentState.REFUSED);
            assertThat(as("agency", () -> consents.get(asked.id())).entries())
                    .extracting(ConsentEntry::step)
                    .containsExactly(ConsentStep.REFUSE);

            Consent second = ask(line);
            Consent granted = supervise(
                    answer(second, ConsentAnswer.grant(Yen.of(9_000_000), "", null)),
                    ConsentAnswer.grant(Yen.of(9_000_000), "", null));
            assertThat(granted.state()).isEqualTo(ConsentState.GRANTED);
            assertThat(outlook(line).payable()).isNotEqualTo(YenRange.ZERO);
        }

        @Test
        @DisplayName("counts what was granted in the incident before: parts of a large sum need two persons, too")
        void parts() {
            Incident incident = incident();
            granted(line(incident, 3_000_000), 3_000_000);
            assertThat(granted(line(incident, 3_000_000), 3_000_000).state()).isEqualTo(ConsentState.PROPOSED);
        }

        @Test
        @DisplayName(
                "that was asked while it is proposed can be withdrawn, and a question replied to, by who sees neither")
        void insuredGoesOn() {
            Consent question = answer(ask(line(incident(), 9_000_000)), ConsentAnswer.askBack("なぜですか"));
            answer(question, ConsentAnswer.grant(Yen.of(9_000_000), "", null));
            Consent replied = as("policyholder", () -> consents.reply(question.id(), UUID.randomUUID(), 1, "急ぐためです"));
            assertThat(replied.state()).isEqualTo(ConsentState.OPEN);
            answer(as("handler", () -> consents.get(question.id())), ConsentAnswer.grant(Yen.of(9_000_000), "", null));
            assertThat(as("policyholder", () -> consents.withdraw(question.id(), UUID.randomUUID(), 2))
                            .state())
                    .isEqualTo(ConsentState.WITHDRAWN);
        }

        private Consent supervise(Consent consent, ConsentAnswer answer) {
            return as(
                    "supervisor",
                    () -> consents.answer(
                            consent.id(), UUID.randomUUID(), consent.entries().size(), answer));
        }

        /** Whether the incident waits for a supervisor on the desk, and with how many proposed consents. */
        private String onDesk(ExpenseLine line) {
            return database.sql(
                            "select for_supervisor, proposed_consents, for_handler from desk_item where incident_id = ?")
                    .param(line.incidentId())
                    .query((row, n) -> row.getBoolean(1) + " " + row.getInt(2))
                    .single();
        }

        @Test
        @DisplayName("stands in the queue, due two days after it was asked")
        void queue() {
            ExpenseLine line = line(incident(), 300_000);
            Consent asked = ask(line);
            assertThat(dueOf(line)).isEqualTo(clock.today().plusDays(2));
            answer(asked, ConsentAnswer.refuse("不要です"));
            assertThat(dueOf(line)).isEqualTo(clock.today().plusDays(30));
        }

        private LocalDate dueOf(ExpenseLine line) {
            return database.sql("select due_on from desk_item where incident_id = ?")
                    .param(line.incidentId())
                    .query(LocalDate.class)
                    .single();
        }

        @Test
        @DisplayName(
                "exists for nobody but who may see the incident, is asked by reporters and answered by handlers only")
        void rights() {
            ExpenseLine line = line(incident(), 300_000);
            Consent asked = ask(line);
            Consent granted = answer(asked, ConsentAnswer.grant(Yen.of(300_000), "", null));

            for (Supplier<?> look : List.<Supplier<?>>of(
                    () -> consents.get(asked.id()),
                    () -> consents.ofLine(line.id()),
                    () -> consents.ofIncident(line.incidentId()),
                    () -> consents.reply(asked.id(), UUID.randomUUID(), 1, "x"),
                    () -> consents.withdraw(asked.id(), UUID.randomUUID(), 1),
                    () -> consents.ask(UUID.randomUUID(), line.id(), WHY, List.of()))) {
                assertThat(catchThrowableOfType(NotFoundException.class, () -> as("policyholder2", look::get)))
                        .isNotNull();
            }
            for (String account : List.of("policyholder", "agency", "operator")) {
                assertThat(denied(
                                account,
                                () -> consents.answer(asked.id(), UUID.randomUUID(), 1, ConsentAnswer.refuse("x"))))
                        .isTrue();
            }
            assertThat(denied("handler", () -> consents.ask(UUID.randomUUID(), line.id(), WHY, List.of())))
                    .isTrue();
            assertThat(denied("policyholder", () -> consents.waiting())).isTrue();
            assertThat(as("agency", () -> consents.get(asked.id()))).isEqualTo(granted);
        }

        private boolean denied(String account, Supplier<?> entry) {
            return catchThrowableOfType(AccessDeniedException.class, () -> as(account, entry::get)) != null;
        }

        @Test
        @DisplayName("rests on the quotation, which stays as long as anybody needs it")
        void quotation() throws Exception {
            ExpenseLine line = line(incident(), 300_000);
            signIn("policyholder");
            Receipt quotation = receipts.add(
                            line.incidentId(), "見積書.pdf", new ByteArrayInputStream(SampleReceipts.pdf("見積 300,000円")))
                    .receipt();
            Consent asked =
                    as("policyholder", () -> consents.ask(UUID.randomUUID(), line.id(), WHY, List.of(quotation.id())));
            ExpenseLine proved = as("policyholder", () -> expenses.get(line.id()));
            assertThat(proved.receipts()).containsExactly(quotation.id());
            as("policyholder", () -> expenses.edit(proved.id(), proved.version(), proved.facts(), List.of()));

            assertThat(as("policyholder", () -> loose.of(line.incidentId()))).isEmpty();
            assertThat(asked.quotations()).containsExactly(quotation.id());
            ExpenseLine elsewhere = line(incident(), 1);
            assertThat(refusal(() -> as(
                            "policyholder",
                            () -> consents.ask(UUID.randomUUID(), elsewhere.id(), WHY, List.of(quotation.id())))))
                    .containsExactly("quotation-unknown");
        }

        @Test
        @DisplayName(
                "carries further lines of the incident, is exceeded by all of them together, and lets them go again")
        void together() {
            Incident incident = incident();
            ExpenseLine first = line(incident, 200_000);
            ExpenseLine second = line(incident, 150_000);
            Consent consent = granted(first, 200_000);
            as("policyholder", () -> {
                consents.rest(second.id(), consent.id());
                consents.rest(second.id(), consent.id());
                return null;
            });

            assertThat(outlook(second).payable()).isEqualTo(YenRange.exactly(Yen.of(150_000)));
            Outlook outlook = as("policyholder", () -> claims.ofIncident(incident.id()));
            assertThat(outlook.consent(outlook(first)).orElseThrow().granted().excess())
                    .isEqualTo(Yen.of(150_000));
            as("policyholder", () -> {
                consents.release(second.id());
                return null;
            });
            assertThat(outlook(second).payable()).isEqualTo(YenRange.ZERO);
            ExpenseLine elsewhere = line(incident(), 1);
            assertThat(catchThrowableOfType(
                            NotFoundException.class,
                            () -> as("policyholder", () -> {
                                consents.rest(elsewhere.id(), consent.id());
                                return null;
                            })))
                    .isNotNull();
        }

        @Test
        @DisplayName("of two answers at once only one stands")
        void atOnce() {
            Consent asked = ask(line(incident(), 300_000));
            List<ConsentAnswer> answers =
                    List.of(ConsentAnswer.grant(Yen.of(300_000), "", null), ConsentAnswer.refuse("いいえ"));
            List<CompletableFuture<Boolean>> both = new ArrayList<>();
            Stream.of("handler", "handler2")
                    .forEach(account -> both.add(CompletableFuture.supplyAsync(() -> {
                        ConsentAnswer answer = answers.get(account.equals("handler") ? 0 : 1);
                        try {
                            as(account, () -> consents.answer(asked.id(), UUID.randomUUID(), 0, answer));
                            return true;
                        } catch (ConsentRefused movedOn) {
                            return false;
                        }
                    })));

            assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
            assertThat(as("policyholder", () -> consents.get(asked.id())).entries())
                    .hasSize(1);
        }

        @Test
        @DisplayName("waits in the list of those to be answered until it is, and again once a question is replied to")
        void waiting() {
            Consent asked = ask(line(incident(), 300_000));
            assertThat(as("handler", () -> consents.waiting()))
                    .extracting(Consent::id)
                    .contains(asked.id());
            answer(asked, ConsentAnswer.askBack("?"));
            assertThat(as("handler", () -> consents.waiting()))
                    .extracting(Consent::id)
                    .doesNotContain(asked.id());
            as("policyholder", () -> consents.reply(asked.id(), UUID.randomUUID(), 1, "!"));
            assertThat(as("handler", () -> consents.waiting()))
                    .extracting(Consent::id)
                    .contains(asked.id());
            as("policyholder", () -> consents.withdraw(asked.id(), UUID.randomUUID(), 2));
            assertThat(as("handler", () -> consents.waiting()))
                    .extracting(Consent::id)
                    .doesNotContain(asked.id());
        }

        @Test
        @DisplayName("goes where its line goes when reports of one event are merged, under its number, and back")
        void merged() {
            Policy policy = newPolicy();
            Incident first = incident(policy);
            Incident second = incident(policy);
            ExpenseLine line = line(second, 300_000);
            Consent consent = granted(line, 300_000);

            UUID merge = as("handler", () -> {
                merges.merge(new Merges.Wish(first.id(), version(first), second.id(), version(second), Set.of()));
                return merges.into(first.id()).getFirst().id();
            });
            assertThat(as("policyholder", () -> consents.ofIncident(first.id())))
                    .containsExactly(consent);
            ExpenseLine moved = as("policyholder", () -> expenses.get(line.id()));
            assertThat(moved.incidentId()).isEqualTo(first.id());
            assertThat(outlook(moved).payable()).isEqualTo(YenRange.exactly(Yen.of(300_000)));

            as("handler", () -> merges.undo(merge));
            assertThat(as("policyholder", () -> consents.ofIncident(first.id())))
                    .isEmpty();
            assertThat(as("policyholder", () -> consents.ofIncident(second.id())))
                    .containsExactly(consent);
            assertThat(outlook(line).payable()).isEqualTo(YenRange.exactly(Yen.of(300_000)));
        }

        private long version(Incident incident) {
            return as("handler", () -> incidents.get(incident.id())).version();
        }
    }
}
