package io.shirase.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.evidence.Receipts;
import io.shirase.exclusion.Exclusions.Found;
import io.shirase.exclusion.FindingRefused.Why;
import io.shirase.expense.Expenses;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.review.Decide;
import io.shirase.review.DecisionRefused;
import io.shirase.review.LineDecision;
import io.shirase.review.LineState;
import io.shirase.review.Reviews;
import io.shirase.review.SecondLook;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("An exclusion of an incident's product")
class ExclusionsTest {

    private static final String OUTAGE = "x2-16";
    private static final String SECRET = "x2-14";

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Exclusions exclusions;

        @Autowired
        Reviews reviews;

        @Autowired
        Expenses expenses;

        @Autowired
        Receipts receipts;

        private Incident incident;
        private UUID line;

        @BeforeEach
        void thereIsALine() {
            incident = newAttack(newPolicy());
            line = as(
                    "policyholder",
                    () -> expenses.add(UUID.randomUUID(), incident.id(), shutdown(100_000), List.of())
                            .id());
            signIn("handler");
        }

        private ExclusionStanding standing(String code) {
            return exclusions.of(incident.id()).stream()
                    .filter(one -> one.exclusion().code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        private void enter(String code, FindingKind kind, String words) {
            exclusions.enter(
                    incident.id(),
                    new Found(
                            UUID.randomUUID(),
                            Map.of(code, standing(code).entries().size()),
                            kind,
                            words,
                            List.of()));
        }

        private void isRefused(Why why, Runnable entry) {
            assertThatExceptionOfType(FindingRefused.class)
                    .isThrownBy(entry::run)
                    .matches(refused -> refused.why() == why);
        }

        private LineDecision denied(String code) {
            return reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(line), "免責です", null)
                    .by(code));
        }

        @Test
        @DisplayName("is looked at by people unless a rule decides it or the contract does not have it")
        void asked() {
            assertThat(standing(OUTAGE).isOpen()).isTrue();
            assertThat(standing("x2-20").isAsked()).as("fines: a rule decides").isFalse();
            assertThat(standing("x2-c9").isInContract())
                    .as("no rider for interruption")
                    .isFalse();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> enter("x2-c9", FindingKind.APPLIES, "クラウドの停止"));
            assertThat(exclusions.definitions(incident.id()))
                    .extracting(definition -> definition.term().ja())
                    .contains("第三者", "漏えい", "サイバー攻撃", "突発的");
        }

        @Test
        @DisplayName(
                "that does not apply is one person's finding, with its evidence, and stays in the history and the trail")
        void doesNotApply() {
            isRefused(Why.WORDS_MISSING, () -> enter(OUTAGE, FindingKind.DOES_NOT_APPLY, " "));
            enter(OUTAGE, FindingKind.UNCLEAR, "回線会社に照会中");
            enter(OUTAGE, FindingKind.DOES_NOT_APPLY, "回線の障害ではないと報告書にある");

            assertThat(standing(OUTAGE).isOpen()).isFalse();
            assertThat(standing(OUTAGE).entries())
                    .extracting(FindingEntry::words)
                    .containsExactly("回線会社に照会中", "回線の障害ではないと報告書にある");
            assertThat(standing(OUTAGE).settled().orElseThrow())
                    .matches(entry -> entry.by().equals("handler") && entry.at().equals(clock.instant()));
            assertThat(trailOf(incident.id()))
                    .extracting(entry -> entry.action())
                    .contains("exclusion.does-not-apply", "exclusion.unclear");
        }

        @Test
        @DisplayName(
                "denies no line before a supervisor has confirmed that it applies, and then only with a second look")
        void deniesByTwo() {
            assertThatExceptionOfType(DecisionRefused.class).isThrownBy(() -> denied(OUTAGE));
            enter(OUTAGE, FindingKind.APPLIES, "電力会社の停電が原因");
            assertThat(standing(OUTAGE).isConfirmed()).isFalse();
            assertThatExceptionOfType(DecisionRefused.class)
                    .isThrownBy(() -> denied(OUTAGE))
                    .matches(refused -> refused.why() == DecisionRefused.Why.EXCLUSION_UNCONFIRMED);
            isRefused(Why.ROLE, () -> enter(OUTAGE, FindingKind.CONFIRM, ""));

            signIn("supervisor");
            enter(OUTAGE, FindingKind.CONFIRM, "");
            assertThat(standing(OUTAGE).isConfirmed()).isTrue();

            signIn("handler2");
            LineDecision denied = denied(OUTAGE);
            assertThat(denied.exclusion()).isEqualTo(OUTAGE);
            assertThat(denied.secondLooks()).containsExactly(SecondLook.EXCLUSION);
            assertThat(reviews.of(line).state()).isEqualTo(LineState.PROPOSED);
            assertThat(reviews.of(line).latest().orElseThrow().exclusion()).isEqualTo(OUTAGE);
            signIn("supervisor");
            reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(line)));
            assertThat(reviews.of(line).state()).isEqualTo(LineState.DENIED);
        }

        @Test
        @DisplayName("is not confirmed by whoever found it, nor by whoever is no supervisor, nor twice")
        void nobodyConfirmsTheOwnFinding() {
            signIn("supervisor");
            enter(OUTAGE, FindingKind.APPLIES, "停電が原因");
            isRefused(Why.OWN_FINDING, () -> enter(OUTAGE, FindingKind.CONFIRM, ""));
            isRefused(Why.OWN_FINDING, () -> enter(OUTAGE, FindingKind.RETURN, "もう一度"));

            signIn("handler");
            enter(SECRET, FindingKind.APPLIES, "営業秘密の侵害");
            signIn("supervisor");
            enter(SECRET, FindingKind.RETURN, "どの秘密かを書いてください");
            assertThat(standing(SECRET).isConfirmed()).isFalse();
            isRefused(Why.NOTHING_PROPOSED, () -> enter(SECRET, FindingKind.CONFIRM, ""));
        }

        @Test
        @DisplayName("that two persons found to apply stands until two persons find otherwise")
        void undoneByTwo() {
            enter(OUTAGE, FindingKind.APPLIES, "停電が原因");
            as("supervisor", () -> confirmed(OUTAGE));
            enter(OUTAGE, FindingKind.DOES_NOT_APPLY, "停電ではなかった");
            assertThat(standing(OUTAGE).isConfirmed()).isTrue();

            as("supervisor", () -> confirmed(OUTAGE));
            assertThat(standing(OUTAGE).isConfirmed()).isFalse();
            assertThat(exclusions.confirmed(incident.id())).isEmpty();
        }

        private boolean confirmed(String code) {
            enter(code, FindingKind.CONFIRM, "");
            return true;
        }

        @Test
        @DisplayName(
                "is entered once where the same form is sent twice, and not over what somebody else has just found")
        void noOverwriting() {
            Found found =
                    new Found(UUID.randomUUID(), Map.of(OUTAGE, 0), FindingKind.DOES_NOT_APPLY, "該当なし", List.of());
            exclusions.enter(incident.id(), found);
            exclusions.enter(incident.id(), found);
            assertThat(standing(OUTAGE).entries()).hasSize(1);

            isRefused(
                    Why.MOVED_ON,
                    () -> exclusions.enter(
                            incident.id(),
                            new Found(
                                    UUID.randomUUID(),
                                    Map.of(OUTAGE, 0, SECRET, 0),
                                    FindingKind.UNCLEAR,
                                    "不明",
                                    List.of())));
            assertThat(standing(SECRET).entries()).isEmpty();
        }

        @Test
        @DisplayName("brings the incident to the supervisor's queue while a finding waits")
        void queue() {
            enter(OUTAGE, FindingKind.APPLIES, "停電が原因");
            assertThat(waiting()).isEqualTo(1);
            as("supervisor", () -> confirmed(OUTAGE));
            assertThat(waiting()).isZero();
        }

        private int waiting() {
            return database.sql("select proposed_exclusions from desk_item where incident_id = ? and for_supervisor ="
                            + " (proposed_exclusions > 0)")
                    .param(incident.id())
                    .query(Integer.class)
                    .single();
        }

        @Test
        @DisplayName("and its checklist do not exist for those who decide nothing")
        void access() {
            for (String account : List.of("policyholder", "agency", "operator", "policyholder2", "admin")) {
                signIn(account);
                assertThatExceptionOfType(RuntimeException.class)
                        .as(account)
                        .isThrownBy(() -> exclusions.of(incident.id()));
                assertThatExceptionOfType(RuntimeException.class)
                        .as(account)
                        .isThrownBy(() -> exclusions.enter(
                                incident.id(),
                                new Found(
                                        UUID.randomUUID(),
                                        Map.of(OUTAGE, 0),
                                        FindingKind.DOES_NOT_APPLY,
                                        "なし",
                                        List.of())));
            }
            signIn("handler");
            assertThat(standing(OUTAGE).entries()).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .as("a file of nobody")
                    .isThrownBy(() -> exclusions.enter(
                            incident.id(),
                            new Found(
                                    UUID.randomUUID(),
                                    Map.of(OUTAGE, 0),
                                    FindingKind.APPLIES,
                                    "証拠",
                                    List.of(UUID.randomUUID()))));
        }
    }
}
