package io.shirase.damages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Assessment;
import io.shirase.assessment.Claim;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.claim.Claims;
import io.shirase.claim.Quotation;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.language.Problem;
import io.shirase.ledger.LedgerChecks;
import io.shirase.mail.MailKind;
import io.shirase.money.Yen;
import io.shirase.packet.Packets;
import io.shirase.packet.content.PacketContent;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Content;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A claim of somebody else")
class DamagesClaimsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        DamagesClaims damages;

        @Autowired
        Expenses expenses;

        @Autowired
        Claims claims;

        @Autowired
        LedgerChecks checks;

        @Autowired
        Packets packets;

        private Incident incident() {
            return newAttack(newPolicy());
        }

        private DamagesFacts facts(String claimant) {
            return new DamagesFacts(claimant, clock.today().atTime(0, 0), Channel.LETTER, Yen.of(2_000_000), "納期の遅れ");
        }

        private DamagesClaim claim(Incident incident) {
            return as("policyholder", () -> damages.add(UUID.randomUUID(), incident.id(), facts("みなと商事")));
        }

        private ExpenseLine line(Incident incident, Activity activity, long amount, @Nullable UUID claimId) {
            return as(
                    "policyholder",
                    () -> expenses.add(
                            UUID.randomUUID(), incident.id(), expense(activity, amount, claimId), List.of()));
        }

        private ExpenseFacts expense(Activity activity, long amount, @Nullable UUID claimId) {
            return ExpenseFacts.NONE.with(facts -> {
                facts.activity = activity;
                facts.amount = Yen.of(amount);
                facts.accruedOn = clock.today();
                facts.claimId = claimId;
            });
        }

        private Assessment.Line result(ExpenseLine line) {
            return Objects.requireNonNull(as(
                            "policyholder",
                            () -> claims.ofIncident(line.incidentId()).line(line.id()))
                    .orElseThrow()
                    .result());
        }

        private DamagesClaim enter(String who, DamagesClaim claim, DamagesAnswer answer) {
            return as(who, () -> {
                DamagesClaim seen = damages.get(claim.id());
                int entries = seen.entries().size();
                return answer.step().isInsurers()
                        ? damages.answer(claim.id(), UUID.randomUUID(), entries, answer)
                        : damages.say(claim.id(), UUID.randomUUID(), entries, answer);
            });
        }

        private DamagesAnswer of(DamagesStep step, long amount) {
            LocalDate day = step.hasDay() ? clock.today() : null;
            return new DamagesAnswer(step, Yen.of(amount), day, "解決金として");
        }

        private List<String> refusal(Supplier<?> entry) {
            return catchThrowableOfType(DamagesRefused.class, entry::get).problems().stream()
                    .map(Problem::messageKey)
                    .map(key -> key.substring("damages.problem.".length()))
                    .toList();
        }

        @Test
        @DisplayName("holds its line until the insurer agrees and it is settled within that; the engine is told once")
        void agreed() {
            Incident incident = incident();
            DamagesClaim claim = claim(incident);
            ExpenseLine line = line(incident, Activity.DAMAGES, 1_500_000, claim.id());
            assertThat(claim.stage()).isEqualTo(DamagesStage.ASKED);
            assertThat(result(line).outcome()).isEqualTo(LineOutcome.PENDING);
            assertThat(result(line).reasons()).containsExactly(Reason.EVIDENCE_MISSING);

            enter("policyholder", claim, new DamagesAnswer(DamagesStep.NEGOTIATE, null, null, ""));
            DamagesClaim asked = enter("policyholder", claim, of(DamagesStep.ASK, 1_500_000));
            assertThat(asked.stage()).isEqualTo(DamagesStage.NEGOTIATING);
            assertThat(asked.request()).isPresent();
            assertThat(onDesk(incident)).isEqualTo("2 0");
            assertThat(mails(MailKind.DAMAGES_ASKED, "damages/" + claim.id())).isPositive();

            DamagesClaim agreed = enter("handler", claim, of(DamagesStep.AGREE, 1_500_000));
            assertThat(agreed.stage()).isEqualTo(DamagesStage.APPROVED);
            assertThat(result(line).outcome()).as("not settled yet").isEqualTo(LineOutcome.PENDING);
            assertThat(mails(MailKind.DAMAGES_ANSWERED, "damages/" + claim.id()))
                    .isPositive();

            DamagesClaim settled = enter("policyholder", claim, of(DamagesStep.SETTLE, 1_500_000));
            assertThat(settled.stage()).isEqualTo(DamagesStage.SETTLED);
            assertThat(settled.settlementApproved()).isTrue();
            assertThat(result(line).outcome()).isEqualTo(LineOutcome.PAYABLE);
            assertThat(enter("policyholder", claim, of(DamagesStep.PAY, 1_500_000))
                            .stage())
                    .isEqualTo(DamagesStage.PAID);
            assertThat(trailOf(claim.id())).hasSize(6);
            assertThat(as("supervisor", () -> checks.ofPeriod(incident.policyId())))
                    .isEmpty();
        }

        /** How many of its things wait for a handler, and for a supervisor: lines and requests. */
        private String onDesk(Incident incident) {
            return database.sql("select (open_lines + consents) || ' ' || proposed_consents from desk_item"
                            + " where incident_id = ?")
                    .param(incident.id())
                    .query(String.class)
                    .single();
        }

        @Test
        @DisplayName("that is settled without the insurer, or for more than it agreed to, is not approved")
        void withoutAgreement() {
            Incident incident = incident();
            DamagesClaim alone = claim(incident);
            ExpenseLine line = line(incident, Activity.DAMAGES, 500_000, alone.id());
            assertThat(enter("policyholder", alone, of(DamagesStep.SETTLE, 500_000))
                            .settlementApproved())
                    .isFalse();
            assertThat(result(line).reasons()).containsExactly(Reason.AMBIGUOUS_WORDING);

            DamagesClaim more = claim(incident);
            enter("handler", more, of(DamagesStep.AGREE, 500_000));
            assertThat(enter("policyholder", more, of(DamagesStep.SETTLE, 500_001))
                            .settlementApproved())
                    .isFalse();
            enter("policyholder", more, of(DamagesStep.ASK, 500_001));
            assertThat(enter("handler", more, of(DamagesStep.REFUSE, 0)).agreement())
                    .as("what was agreed to before stands")
                    .isPresent();
            assertThat(enter("handler", more, of(DamagesStep.AGREE, 500_001)).settlementApproved())
                    .isTrue();
        }

        @Test
        @DisplayName("that a court has decided needs nobody's agreement")
        void judgment() {
            Incident incident = incident();
            DamagesClaim claim = claim(incident);
            ExpenseLine line = line(incident, Activity.DAMAGES, 500_000, claim.id());
            assertThat(enter("policyholder", claim, of(DamagesStep.JUDGE, 500_000))
                            .settlementApproved())
                    .isTrue();
            assertThat(result(line).outcome()).isEqualTo(LineOutcome.PAYABLE);
            assertThat(refusal(() -> enter("policyholder", claim, of(DamagesStep.ASK, 1))))
                    .containsExactly("moved-on");
        }

        @Test
        @DisplayName("of more than one line shares its deductible; so does a line that is only thought of")
        void shared() {
            Incident incident = newAttack(policyWithDeductible());
            DamagesClaim claim = claim(incident);
            enter("policyholder", claim, of(DamagesStep.JUDGE, 500_000));
            ExpenseLine first = line(incident, Activity.DAMAGES, 500_000, claim.id());
            Quotation thought = as(
                    "policyholder", () -> claims.whatIf(incident.id(), expense(Activity.DAMAGES, 300_000, claim.id())));
            ExpenseLine second = line(incident, Activity.DAMAGES, 300_000, claim.id());

            assertThat(Objects.requireNonNull(thought.line().result()).payable())
                    .isEqualTo(result(second).payable());
            DamagesFigures figures =
                    as("handler", () -> DamagesFigures.of(claims.ofIncident(incident.id()), claim.id()));
            Yen deductible = Objects.requireNonNull(figures.deductible());
            assertThat(figures.taken()).isEqualTo(deductible);
            assertThat(result(first).eligible().plus(result(second).eligible()))
                    .isEqualTo(Yen.of(800_000).minusOrZero(deductible));
            Yen paid = result(first).payable().plus(result(second).payable());
            assertThat(Objects.requireNonNull(figures.left()).plus(paid)).isEqualTo(figures.limit());
        }

        private Policy policyWithDeductible() {
            Policy policy = policy(Demo.FIRM, Demo.AGENCY.id());
            Claim.Terms terms = new Claim.Terms(
                    policy.terms().policyLimit(),
                    policy.terms().costLimit(),
                    Yen.of(600_000),
                    null,
                    null,
                    null,
                    null,
                    Yen.of(1_000_000),
                    Yen.of(150_000),
                    null);
            return asPortal(() ->
                    policies.add(policy.with(new Content(policy.plan(), terms, policy.riders(), policy.overrides()))));
        }

        @Test
        @DisplayName("stands in the packet with what its lines come to there")
        void packet() {
            Incident incident = incident();
            DamagesClaim claim = claim(incident);
            enter("policyholder", claim, of(DamagesStep.JUDGE, 500_000));
            ExpenseLine line = line(incident, Activity.DAMAGES, 500_000, claim.id());

            PacketContent.Worksheet sheet = as("policyholder", () -> packets.packet(incident.id(), Locale.JAPANESE))
                    .content()
                    .worksheets()
                    .getFirst();
            assertThat(sheet.title()).isEqualTo("相手からの請求：請求1・みなと商事");
            assertThat(sheet.payable()).isEqualTo(result(line).payable());
            assertThat(sheet.besides()).as("it is paid for the lines").isFalse();
            assertThat(sheet.steps()).contains("いまの段階：示談・判決済み", "結び付けた明細：1（合計 ¥500,000）");
        }

        @Test
        @DisplayName("of another incident is nobody's choice for a line")
        void foreign() {
            DamagesClaim claim = claim(incident());
            Incident other = incident();
            assertThatThrownBy(() -> line(other, Activity.DAMAGES, 1, claim.id()))
                    .isInstanceOf(InvalidExpense.class);
        }

        @Test
        @DisplayName(
                "above a handler's authority waits for a supervisor, who did not propose it; the insured see a request")
        void fourEyes() {
            DamagesClaim claim = claim(incident());
            enter("policyholder", claim, of(DamagesStep.ASK, 7_000_000));
            DamagesClaim proposed = enter("handler", claim, of(DamagesStep.AGREE, 7_000_000));
            assertThat(proposed.proposal()).isPresent();
            assertThat(proposed.agreement()).isEmpty();
            assertThat(as("policyholder", () -> damages.get(claim.id())).entries())
                    .extracting(DamagesEntry::step)
                    .containsExactly(DamagesStep.ASK);
            assertThat(refusal(() -> enter("handler", claim, of(DamagesStep.AGREE, 1))))
                    .containsExactly("waits-for-supervisor");
            assertThat(enter("supervisor", claim, of(DamagesStep.RETURN, 0)).proposal())
                    .isEmpty();
            enter("handler", claim, of(DamagesStep.AGREE, 7_000_000));
            assertThat(enter("supervisor", claim, of(DamagesStep.AGREE, 7_000_000))
                            .stage())
                    .isEqualTo(DamagesStage.APPROVED);
        }

        @Test
        @DisplayName("is the firm's to enter and the insurer's to agree to, and a neighbour's not at all")
        void whoMay() {
            DamagesClaim claim = claim(incident());
            assertThatThrownBy(() -> as("policyholder2", () -> damages.get(claim.id())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> enter("policyholder", claim, of(DamagesStep.AGREE, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> enter("handler", claim, of(DamagesStep.SETTLE, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(refusal(() -> as(
                            "policyholder",
                            () -> damages.say(claim.id(), UUID.randomUUID(), 0, of(DamagesStep.AGREE, 1)))))
                    .containsExactly("moved-on");
        }

        @Test
        @DisplayName("keeps the same submit once, and refuses what was entered on an older state")
        void submits() {
            Incident incident = incident();
            DamagesClaim claim = claim(incident);
            assertThat(as("policyholder", () -> damages.add(claim.id(), incident.id(), facts("別の名前"))))
                    .isEqualTo(claim);
            as("policyholder", () -> damages.edit(claim.id(), 0, facts("みなと商事株式会社")));
            assertThat(refusal(() -> as("policyholder", () -> damages.edit(claim.id(), 0, facts("三つ目")))))
                    .containsExactly("moved-on");
            UUID entry = UUID.randomUUID();
            DamagesAnswer ask = of(DamagesStep.ASK, 10);
            as("policyholder", () -> damages.say(claim.id(), entry, 0, ask));
            assertThat(as("policyholder", () -> damages.say(claim.id(), entry, 0, ask))
                            .entries())
                    .hasSize(1);
            assertThat(refusal(() -> as("policyholder", () -> damages.say(claim.id(), UUID.randomUUID(), 0, ask))))
                    .containsExactly("moved-on");
        }
    }
}
