package io.shirase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.claim.Claims;
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
import io.shirase.incident.IncidentQuery;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merge;
import io.shirase.incident.MergePoint;
import io.shirase.incident.MergeRefused;
import io.shirase.incident.MergeRefused.Why;
import io.shirase.incident.Merges;
import io.shirase.incident.Merges.Wish;
import io.shirase.incident.StaleIncident;
import io.shirase.money.Yen;
import io.shirase.packet.Packets;
import io.shirase.packet.content.NoticeContent;
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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Two reports of one event")
class MergesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        LooseReceipts unassigned;

        @Autowired
        Merges merges;

        @Autowired
        Incidents incidents;

        @Autowired
        Expenses expenses;

        @Autowired
        Receipts receipts;

        @Autowired
        Reviews reviews;

        @Autowired
        Desk desk;

        @Autowired
        Claims claims;

        @Autowired
        Packets packets;

        @Autowired
        TransactionTemplate transaction;

        private Policy policy;
        private Incident first;
        private Incident second;

        @BeforeEach
        void twoReportsOfOneEvent() {
            policy = newPolicy();
            first = report(clock.today(), "サーバーが止まった");
            clock.advance(Duration.ofMinutes(90));
            second = report(clock.today().minusDays(1), "");
            signIn("handler");
        }

        @Test
        @DisplayName(
                "become one: lines, receipts and questions go on there, and the earliest discovery and notice count")
        void merged() {
            Receipt shared = receipt(first, "同じ領収書");
            ExpenseLine own = line(first, 100, shared);
            Receipt twin = receipt(second, "同じ領収書");
            Receipt other = receipt(second, "もう一枚");
            Receipt loose = receipt(second, "行のない領収書");
            ExpenseLine asked = line(second, 200, twin, other);
            ExpenseLine removed = line(second, 300);
            as("policyholder", () -> {
                expenses.remove(removed.id(), removed.version());
                return null;
            });
            ask(asked);

            Incident survivor = merge(first, second);

            assertThat(survivor.id()).isEqualTo(first.id());
            assertThat(survivor.facts().discovery().on())
                    .isEqualTo(clock.today().minusDays(1));
            assertThat(survivor.facts().insurerNotifiedAt())
                    .isEqualTo(first.facts().insurerNotifiedAt());
            assertThat(survivor.firstReceivedAt()).isEqualTo(first.receivedAt());
            assertThat(survivor.otherNumbers()).containsExactly(second.receiptNumber());
            assertThat(expenses.ofIncident(second.id())).isEmpty();
            assertThat(expenses.ofIncident(first.id()))
                    .extracting(ExpenseLine::id, ExpenseLine::number)
                    .containsExactly(tupleOf(own, 1), tupleOf(asked, 2));
            assertThat(reviews.of(asked.id()).state()).isEqualTo(LineState.ASKED);
            assertThat(receipts.ofIncident(first.id()))
                    .extracting(Receipt::sha256)
                    .containsExactlyInAnyOrder(shared.sha256(), other.sha256(), loose.sha256());
            assertThat(receipts.of(first.id(), expenses.get(asked.id()).receipts())
                            .values())
                    .extracting(Receipt::sha256)
                    .containsExactlyInAnyOrder(shared.sha256(), other.sha256());
            assertThat(unassigned.of(first.id())).extracting(Receipt::sha256).containsExactly(loose.sha256());
            assertThat(receipts.ofIncident(second.id())).containsExactlyInAnyOrder(twin, other, loose);
            assertThat(claims.outlook(policy.id()).period().claim().incidents()).hasSize(1);
            assertThat(trailOf(first.id()))
                    .anyMatch(entry -> entry.action().equals("incident.merged")
                            && entry.detail().startsWith(second.receiptNumber() + " → " + first.receiptNumber()));
            assertThat(trailOf(second.id())).anyMatch(entry -> entry.action().equals("incident.merged"));
        }

        private List<String> mailed(String kind, Incident leadsTo) {
            return database.sql("select p.username || ' ' || o.words from outbox o join person p on p.id = o.person_id"
                            + " where o.kind = ? and o.path = ? order by 1")
                    .params(kind, "incidents/" + leadsTo.id())
                    .query(String.class)
                    .list();
        }

        @Test
        @DisplayName("are told of to the firm by mail: under which number they go on, and when they are two again")
        void mailed() {
            merge(first, second);

            assertThat(mailed("MERGED", first))
                    .isNotEmpty()
                    .allSatisfy(mail -> assertThat(mail)
                            .startsWith("policyholder")
                            .contains(first.receiptNumber(), second.receiptNumber()));
            assertThat(mailed("UNMERGED", second)).isEmpty();
            merges.undo(merges.into(first.id()).getFirst().id());
            assertThat(mailed("UNMERGED", second))
                    .hasSameSizeAs(mailed("MERGED", first))
                    .allSatisfy(mail -> assertThat(mail).contains(second.receiptNumber()));
        }

        @Test
        @DisplayName("are listed as one, on the list and on the desk, and found under both numbers")
        void listedOnce() {
            line(second, 200);
            merge(first, second);

            for (Incident either : List.of(first, second)) {
                assertThat(as("policyholder", () -> listed(either.receiptNumber())))
                        .containsExactly(first.id());
                assertThat(desk.page(filter(either.receiptNumber()), 0, 10))
                        .extracting(DeskItem::incidentId, DeskItem::number)
                        .containsExactly(org.assertj.core.api.Assertions.tuple(first.id(), first.receiptNumber()));
            }
            assertThat(as("policyholder", () -> listed(policy.certificateNumber())))
                    .containsExactly(first.id());
            assertThat(desk.counts(filter(policy.certificateNumber())).all()).isEqualTo(1);
            assertThat(as("policyholder", () -> incidents.surviving(second.id()).id()))
                    .isEqualTo(first.id());
        }

        @Test
        @DisplayName(
                "keep their receipts: each prints what its own report says, and prints it again when they are taken apart")
        void receiptsOfBothStayAsTheyWere() {
            NoticeContent one = notice(first);
            NoticeContent other = notice(second);

            merge(first, second);
            assertThat(notice(first)).isEqualTo(one);
            assertThat(notice(second)).isEqualTo(other);
            assertThat(packets.packet(first.id(), Locale.JAPANESE)
                            .content()
                            .timeline()
                            .toString())
                    .contains(first.receiptNumber(), second.receiptNumber());

            undo(first);
            assertThat(notice(first)).isEqualTo(one);
            assertThat(notice(second)).isEqualTo(other);
        }

        @Test
        @DisplayName("are exactly what they were when the merge is undone")
        void undone() {
            line(first, 100, receipt(first, "同じ領収書"));
            ask(line(second, 200, receipt(second, "同じ領収書"), receipt(second, "もう一枚")));
            ExpenseLine removed = line(second, 300);
            as("policyholder", () -> {
                expenses.remove(removed.id(), removed.version());
                return null;
            });
            List<?> before = everything();

            merge(first, second);
            assertThat(everything()).isNotEqualTo(before);
            undo(first);

            assertThat(everything()).isEqualTo(before);
            assertThat(merges.into(first.id())).isEmpty();
            assertThat(trailOf(second.id())).anyMatch(entry -> entry.action().equals("incident.unmerged"));
        }

        @Test
        @DisplayName("merged again after that, are read as they are now and not as they were the first time")
        void mergedAgain() {
            ExpenseLine line = line(second, 200, receipt(second, "一枚"));
            ask(line);
            merge(first, second);
            readAll();
            undo(first);
            readAll();
            merge(first, second);

            assertThat(expenses.ofIncident(first.id()))
                    .extracting(ExpenseLine::number)
                    .containsExactly(2);
            assertThat(expenses.ofIncident(first.id()).getFirst()).isEqualTo(expenses.get(line.id()));
            assertThat(receipts.of(
                            first.id(),
                            expenses.ofIncident(first.id()).getFirst().receipts()))
                    .hasSize(1);
            assertThat(reviews.ofIncident(first.id()).getFirst().state()).isEqualTo(LineState.ASKED);
        }

        @Test
        @DisplayName("of which one has decided lines: only that one survives; where both have, neither does")
        void decidedLinesStayWhereTheyAre() {
            ExpenseLine decided = line(second, 200);
            LineDecision decision = accept(decided);

            assertThat(refusal(() -> merge(first, second))).isEqualTo(Why.DECIDED);
            assertThat(merges.canOnlySurvive(second.id())).isTrue();
            assertThat(merges.canOnlySurvive(first.id())).isFalse();

            accept(line(first, 100));
            assertThat(refusal(() -> merge(second, first))).isEqualTo(Why.DECIDED);
            assertThat(decision.proposal()).isFalse();

            reviews.enter(Decide.withdraw(UUID.randomUUID(), reviews.of(decided.id())));
            assertThat(merge(first, second).id()).isEqualTo(first.id());
            assertThat(reviews.of(decided.id()).entries()).hasSize(2);
        }

        @Test
        @DisplayName("are not merged where one proposal waits for a second person")
        void proposals() {
            ExpenseLine large = line(second, 9_000_000);
            assertThat(accept(large).proposal()).isTrue();

            assertThat(refusal(() -> merge(first, second))).isEqualTo(Why.DECIDED);
            merge(second, first);
            signIn("supervisor");
            reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(large.id())));
            assertThat(reviews.of(large.id()).state()).isEqualTo(LineState.ACCEPTED);
        }

        @Test
        @DisplayName("are not merged into themselves, with another policy's, or twice")
        void refused() {
            assertThat(refusal(() -> merge(first, first))).isEqualTo(Why.ITSELF);
            Incident elsewhere = newIncident(newPolicy());
            assertThat(refusal(() -> merge(first, elsewhere))).isEqualTo(Why.OTHER_POLICY);

            merge(first, second);
            Incident third = report(clock.today(), "");
            assertThat(refusal(() -> merge(third, second))).isEqualTo(Why.MERGED);
            assertThat(refusal(() -> merge(second, third))).isEqualTo(Why.MERGED);
            assertThat(refusal(() -> merge(first, second))).isEqualTo(Why.MERGED);
        }

        @Test
        @DisplayName("are merged as they were shown, or not at all")
        void stale() {
            Incident shown = incidents.get(second.id());
            incidents.correct(
                    second.id(),
                    shown.version(),
                    shown.facts().with(edit -> edit.occurredAt = null),
                    changed(shown),
                    "");

            assertThatExceptionOfType(StaleIncident.class)
                    .isThrownBy(() ->
                            merges.merge(new Wish(first.id(), version(first), shown.id(), shown.version(), Set.of())));
        }

        @Test
        @DisplayName("are merged by the insurer, hotline included, and by nobody else")
        void rights() {
            for (String other : List.of("policyholder", "agency", "admin")) {
                as(other, () -> {
                    assertThatExceptionOfType(RuntimeException.class)
                            .isThrownBy(() -> merge(first, second))
                            .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
                    return null;
                });
            }
            as("operator", () -> merge(first, second));
            UUID merge = merges.into(first.id()).getFirst().id();
            for (String other : List.of("policyholder", "agency")) {
                as(other, () -> {
                    assertThat(merges.into(first.id())).hasSize(1);
                    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> merges.undo(merge));
                    return null;
                });
            }
            as("policyholder2", () -> {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> merges.into(first.id()));
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.surviving(second.id()));
                return null;
            });
            as("operator", () -> merges.undo(merge));
        }

        @Test
        @DisplayName("and a third are a chain, which is followed to its end and undone from there")
        void chain() {
            ExpenseLine line = line(second, 200, receipt(second, "一枚"));
            Incident third = report(clock.today().minusDays(2), "三つ目");
            List<?> before = everything();
            merge(first, second);
            UUID inner = merges.into(first.id()).getFirst().id();
            List<?> between = everything();
            merge(third, first);

            assertThat(incidents.surviving(second.id()).id()).isEqualTo(third.id());
            assertThat(incidents.get(third.id()).otherNumbers())
                    .containsExactly(first.receiptNumber(), second.receiptNumber());
            assertThat(expenses.ofIncident(third.id()))
                    .extracting(ExpenseLine::id)
                    .containsExactly(line.id());
            assertThat(listed(second.receiptNumber())).containsExactly(third.id());
            assertThat(refusal(() -> merges.undo(inner))).isEqualTo(Why.MERGED_ON);

            undo(third);
            assertThat(everything()).isEqualTo(between);
            undo(first);
            assertThat(everything()).isEqualTo(before);
        }

        @Test
        @DisplayName("with a third in the same one are undone the last first")
        void lastFirst() {
            Incident third = report(clock.today(), "三つ目");
            merge(first, second);
            merge(first, third);
            List<Merge> made = merges.into(first.id());

            assertThat(made).extracting(Merge::isLast).containsExactly(false, true);
            assertThat(refusal(() -> merges.undo(made.getFirst().id()))).isEqualTo(Why.MERGED_ON);
            merges.undo(made.getLast().id());
            merges.undo(made.getFirst().id());
            assertThat(refusal(() -> merges.undo(made.getFirst().id()))).isEqualTo(Why.UNDONE);
        }

        @Test
        @DisplayName("stay one where a line that came with the merge was decided since")
        void decidedSince() {
            ExpenseLine moved = line(second, 200);
            ExpenseLine own = line(first, 100);
            merge(first, second);
            accept(own);
            LineDecision decision = accept(moved);
            assertThat(refusal(() -> undo(first))).isEqualTo(Why.DECIDED_SINCE);

            reviews.enter(Decide.withdraw(UUID.randomUUID(), reviews.of(moved.id())));
            undo(first);
            assertThat(reviews.of(own.id()).state()).isEqualTo(LineState.ACCEPTED);
            // Of what is left, the engine pays nothing.
            assertThat(incidents.get(first.id()).status()).isEqualTo(IncidentStatus.CLOSED);
            assertThat(decision.proposal()).isFalse();
        }

        @Test
        @DisplayName("stay one where undoing would lose a correction; what was corrected beside it stays")
        void correctedSince() {
            Incident merged = merge(first, second);
            Incident corrected = incidents.correct(
                    first.id(), merged.version(), merged.facts().with(edit -> edit.announcedOn = clock.today()), "");
            Incident again = incidents.correct(
                    first.id(),
                    corrected.version(),
                    corrected.facts().withDiscovery(new Discovery(clock.today().minusDays(5), null, "")),
                    "");

            MergeRefused refused = catchThrowableOfType(MergeRefused.class, () -> undo(first));
            assertThat(refused.why()).isEqualTo(Why.CORRECTED_SINCE);
            assertThat(refused.points()).containsExactly(MergePoint.DISCOVERY);

            incidents.correct(
                    first.id(),
                    again.version(),
                    again.facts().withDiscovery(merged.facts().discovery()),
                    "");
            undo(first);
            Incident alone = incidents.get(first.id());
            assertThat(alone.facts()).isEqualTo(first.facts().with(edit -> edit.announcedOn = clock.today()));
        }

        @Test
        @DisplayName(
                "take what is entered under the old one into the new one, with its receipts, and keep it there when undone")
        void enteredSince() {
            Receipt before = receipt(second, "前に送った");
            ExpenseLine moved = line(second, 200);
            merge(first, second);

            Receipt since = receipt(second, "後で送った");
            assertThat(since.incidentId()).isEqualTo(first.id());
            ExpenseLine entered = as(
                    "policyholder",
                    () -> expenses.add(UUID.randomUUID(), second.id(), facts(300), List.of(before.id(), since.id())));
            assertThat(entered.incidentId()).isEqualTo(first.id());
            assertThat(entered.number()).isEqualTo(2);
            ExpenseLine edited = as(
                    "policyholder", () -> expenses.edit(moved.id(), moved.version(), facts(250), List.of(before.id())));
            assertThat(receipts.of(first.id(), edited.receipts())).hasSize(1);

            undo(first);
            assertThat(expenses.ofIncident(first.id()))
                    .extracting(ExpenseLine::id, ExpenseLine::number)
                    .containsExactly(tupleOf(entered, 2));
            assertThat(receipts.of(first.id(), expenses.get(entered.id()).receipts()))
                    .hasSize(2);
            assertThat(expenses.get(moved.id()).receipts()).containsExactly(before.id());
            assertThat(expenses.get(moved.id()).facts()).isEqualTo(facts(250));
            assertThat(expenses.get(moved.id()).number()).isEqualTo(1);
        }

        @Test
        @DisplayName("never give a number a second time, also when they were taken apart")
        void numbersAreNobodyElses() {
            line(first, 100);
            line(second, 200);
            merge(first, second);
            undo(first);

            assertThat(line(first, 300).number()).isEqualTo(3);
        }

        @Test
        @DisplayName("are corrected under the old one's form in the new one, after it was shown")
        void factsOfTheOldOne() {
            merge(first, second);

            StaleIncident stale = catchThrowableOfType(
                    StaleIncident.class,
                    () -> incidents.correct(
                            second.id(), second.version(), second.facts().with(edit -> edit.payable = false), ""));
            assertThat(stale.current().id()).isEqualTo(first.id());
        }

        @Test
        @DisplayName("merged both ways at once become one")
        void atOnce() {
            List<CompletableFuture<Object>> both = Stream.of(
                            new Wish(first.id(), version(first), second.id(), version(second), Set.of()),
                            new Wish(second.id(), version(second), first.id(), version(first), Set.of()))
                    .map(wish ->
                            CompletableFuture.supplyAsync(() -> as("handler", () -> outcome(() -> merges.merge(wish)))))
                    .toList();
            List<Object> outcomes = both.stream().map(CompletableFuture::join).toList();

            assertThat(outcomes).filteredOn(Incident.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(Why.MERGED);
        }

        @Test
        @DisplayName("undone twice at once are undone once")
        void undoneTwiceAtOnce() {
            merge(first, second);
            UUID merge = merges.into(first.id()).getFirst().id();
            List<CompletableFuture<Object>> both = Stream.of(1, 2)
                    .map(n ->
                            CompletableFuture.supplyAsync(() -> as("handler", () -> outcome(() -> merges.undo(merge)))))
                    .toList();
            List<Object> outcomes = both.stream().map(CompletableFuture::join).toList();

            assertThat(outcomes).filteredOn(Incident.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(Why.UNDONE);
        }

        @Test
        @DisplayName("merged while a line is entered take it along")
        void whileALineIsEntered() {
            ExpenseLine edited = line(second, 150);
            List<CompletableFuture<Incident>> merging = new ArrayList<>();
            UUID entered = UUID.randomUUID();
            as("policyholder", () -> {
                transaction.executeWithoutResult(entering -> {
                    expenses.add(entered, second.id(), facts(200), List.of());
                    expenses.edit(edited.id(), edited.version(), facts(175), List.of());
                    merging.add(CompletableFuture.supplyAsync(() -> as("handler", () -> merge(first, second))));
                    assertThatExceptionOfType(TimeoutException.class)
                            .isThrownBy(() -> merging.getFirst().get(300, TimeUnit.MILLISECONDS));
                });
                return null;
            });

            merging.getFirst().join();
            assertThat(expenses.ofIncident(first.id()))
                    .extracting(ExpenseLine::id, line -> line.facts().amount())
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(edited.id(), Yen.of(175)),
                            org.assertj.core.api.Assertions.tuple(entered, Yen.of(200)));
        }

        @Test
        @DisplayName("get a line that is entered, and one that is edited or decided, while they are merged")
        void lineWaitsForTheMerge() {
            ExpenseLine edited = line(second, 150);
            ExpenseLine decided = line(second, 160);
            LineStanding seen = reviews.of(decided.id());
            List<CompletableFuture<?>> waiting = new ArrayList<>();
            transaction.executeWithoutResult(status -> {
                merge(first, second);
                waiting.add(later(
                        "policyholder", () -> expenses.add(UUID.randomUUID(), second.id(), facts(200), List.of())));
                waiting.add(later(
                        "policyholder", () -> expenses.edit(edited.id(), edited.version(), facts(175), List.of())));
                waiting.add(later("handler", () -> reviews.enter(Decide.accept(UUID.randomUUID(), seen))));
                waiting.add(later("policyholder", () -> receipt(second, "いま送る")));
                waiting.forEach(each -> assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> each.get(150, TimeUnit.MILLISECONDS)));
            });

            waiting.forEach(each -> assertThat(outcome(each::join)).isNotInstanceOf(NotFoundException.class));
            assertThat(expenses.ofIncident(first.id()))
                    .hasSize(3)
                    .anyMatch(line -> Yen.of(200).equals(line.facts().amount()));
            assertThat(expenses.ofIncident(second.id())).isEmpty();
            assertThat(receipts.ofIncident(first.id())).hasSize(1);
        }

        private <T> CompletableFuture<T> later(String who, Supplier<T> work) {
            return CompletableFuture.supplyAsync(() -> as(who, work));
        }

        private Incident report(LocalDate discovered, String words) {
            return newIncident(
                    policy,
                    answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                            .withDiscovery(new Discovery(discovered, LocalTime.of(8, 0), ""))
                            .withDescription(words));
        }

        private Incident merge(Incident survivor, Incident merged) {
            return merges.merge(new Wish(survivor.id(), version(survivor), merged.id(), version(merged), Set.of()));
        }

        private Incident undo(Incident survivor) {
            return merges.undo(merges.into(survivor.id()).stream()
                    .filter(Merge::isLast)
                    .findFirst()
                    .orElseThrow()
                    .id());
        }

        private long version(Incident incident) {
            return incidents.get(incident.id()).version();
        }

        private static io.shirase.incident.Particulars changed(Incident incident) {
            return incident.particulars().with(edit -> edit.description = "電話で聞き直した");
        }

        private static Why refusal(Supplier<?> work) {
            return catchThrowableOfType(MergeRefused.class, work::get).why();
        }

        private static Object outcome(Supplier<?> work) {
            try {
                return work.get();
            } catch (MergeRefused refused) {
                return refused.why();
            } catch (RuntimeException other) {
                return other;
            }
        }

        private static ExpenseFacts facts(long amount) {
            return ExpenseFacts.NONE.with(facts -> {
                facts.activity = Activity.CONDOLENCE_PERSON;
                facts.amount = Yen.of(amount);
            });
        }

        private ExpenseLine line(Incident incident, long amount, Receipt... rests) {
            return as(
                    "policyholder",
                    () -> expenses.add(
                            UUID.randomUUID(),
                            incident.id(),
                            facts(amount),
                            Stream.of(rests).map(Receipt::id).toList()));
        }

        private Receipt receipt(Incident incident, String text) {
            return as("policyholder", () -> {
                try {
                    return receipts.add(
                                    incident.id(),
                                    "a.pdf",
                                    new ByteArrayInputStream(SampleReceipts.minimalPdf(text + policy.id())))
                            .receipt();
                } catch (io.shirase.evidence.ReceiptRefused refused) {
                    throw new IllegalStateException(refused);
                }
            });
        }

        private void ask(ExpenseLine line) {
            reviews.enter(Decide.ask(UUID.randomUUID(), reviews.of(line.id()), "何の費用ですか。"));
        }

        private LineDecision accept(ExpenseLine line) {
            return reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line.id())));
        }

        private NoticeContent notice(Incident incident) {
            return as("policyholder", () -> packets.notice(incident.id(), Locale.JAPANESE));
        }

        private List<UUID> listed(String text) {
            IncidentQuery all = IncidentQuery.ALL;
            return incidents.list(new IncidentQuery(null, null, text, all.order(), all.descending()), 0, 10).stream()
                    .map(Incident::id)
                    .toList();
        }

        private static DeskFilter filter(String text) {
            return new DeskFilter(null, null, text);
        }

        private void readAll() {
            as("policyholder", this::everything);
        }

        /** Whatever is kept of both, but for the counters of changes. */
        private List<?> everything() {
            return Stream.of(first, second)
                    .map(each -> List.of(
                            database.sql(
                                            "select policy_id, receipt_number, received_at, first_received_at, other_numbers,"
                                                    + " search_key, status, kind, discovered_on, discovered_time, discovered_by,"
                                                    + " insurer_notified_at, description, answers, particulars"
                                                    + " from incident where id = ?")
                                    .param(each.id())
                                    .query()
                                    .listOfRows()
                                    .toString(),
                            database.sql("select * from expense_line where incident_id = ? order by number_in_incident")
                                    .param(each.id())
                                    .query()
                                    .listOfRows()
                                    .toString(),
                            database.sql("select * from desk_item where incident_id = ?")
                                    .param(each.id())
                                    .query()
                                    .listOfRows()
                                    .toString()
                                    .replaceAll("(?i)version=\\d+", ""),
                            expenses.ofIncident(each.id()),
                            Set.copyOf(receipts.ofIncident(each.id())),
                            reviews.ofIncident(each.id())))
                    .toList();
        }

        private static org.assertj.core.groups.Tuple tupleOf(ExpenseLine line, int number) {
            return org.assertj.core.api.Assertions.tuple(line.id(), number);
        }
    }
}
