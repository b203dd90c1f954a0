package io.shirase.packet;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.claim.InterruptionWork;
import io.shirase.claim.InterruptionWork.Stretch;
import io.shirase.claim.InterruptionWorks;
import io.shirase.claim.Interruptions;
import io.shirase.directory.ResponsePlans;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.exclusion.Exclusions;
import io.shirase.exclusion.FindingKind;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.SampleTerms;
import io.shirase.policy.Policy;
import io.shirase.review.Decide;
import io.shirase.review.OwnReason;
import io.shirase.review.Reviews;
import io.shirase.time.Moment;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@DisplayName("A packet")
class SupportInPacketTest extends DatabaseTest {

    private static final LocalDateTime STOPPED = LocalDateTime.of(2026, 6, 10, 9, 0);

    @Autowired
    private Packets packets;

    @Autowired
    private ResponsePlans plans;

    @Autowired
    private SupportRequests requests;

    @Autowired
    private InterruptionWorks works;

    @Autowired
    private Interruptions interruptions;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Expenses expenses;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Reviews reviews;

    private Incident covered() {
        Policy plain = policy(Demo.FIRM, Demo.AGENCY.id());
        return newIncident(asPortal(() -> policies.add(new Policy(
                plain.id(),
                plain.product(),
                plain.certificateNumber(),
                plain.insuredOrganisationId(),
                plain.insuredName(),
                plain.agencyOrganisationId(),
                plain.periodStart(),
                plain.periodEnd(),
                plain.plan(),
                SampleTerms.INTERRUPTION,
                Set.of("interruption"),
                plain.paidOutsideFile()))));
    }

    private PacketContent packet(Incident incident) {
        return as("policyholder", () -> packets.packet(incident.id(), Locale.JAPANESE))
                .content();
    }

    @Test
    @DisplayName("logs the steps that were ticked off and the help that was asked for, with who and when")
    void support() {
        Incident incident = newIncident(newPolicy());
        signIn("policyholder");
        plans.tick(UUID.randomUUID(), incident.id(), "headquarters", true);
        SupportRequest asked = requests.ask(UUID.randomUUID(), incident.id(), "legal", "ask-lawyer", "急いでいます");
        as("operator", () -> requests.introduce(asked.id(), UUID.randomUUID(), 0, null, "汐見法律事務所", ""));

        assertThat(packet(incident).log())
                .extracting(PacketContent.Entry::text)
                .contains("対策の場を決める", "支援の依頼1：弁護士\n急いでいます", "支援の依頼1：弁護士\n汐見法律事務所");
    }

    @Test
    @DisplayName("names the reason of a decision with its code, and of an exclusion the source's words")
    void reasons() {
        Incident incident = newAttack(newPolicy());
        List<UUID> lines = List.of(UUID.randomUUID(), UUID.randomUUID());
        as(
                "policyholder",
                () -> lines.stream()
                        .map(id -> expenses.add(id, incident.id(), shutdown(10_000), List.of()))
                        .toList());
        signIn("handler");
        enter(incident, FindingKind.APPLIES, 0);
        as("supervisor", () -> enter(incident, FindingKind.CONFIRM, 1));
        reviews.enter(Decide.cut(UUID.randomUUID(), reviews.of(lines.getFirst()), Yen.of(9_000), "高いです", null)
                .because(OwnReason.ABOVE_MARKET));
        reviews.enter(Decide.deny(UUID.randomUUID(), reviews.of(lines.getLast()), "停電が原因です", null)
                .by("x2-16"));
        as("supervisor", () -> reviews.enter(Decide.approve(UUID.randomUUID(), reviews.of(lines.getLast()))));

        assertThat(packet(incident).log())
                .extracting(PacketContent.Entry::text)
                .anyMatch(text -> text.endsWith("認める額 ¥9,000\n理由 同じ作業の相場を超える（ABOVE-MARKET）\n高いです"))
                .anyMatch(text -> text.contains("理由 免責事由：自社の管理下にない電気・通信などの供給停止（X2-16）\n「記名被保険者の直接の管理下でない電気"));
    }

    private Incident enter(Incident incident, FindingKind kind, int seen) {
        exclusions.enter(
                incident.id(),
                new Exclusions.Found(UUID.randomUUID(), Map.of("x2-16", seen), kind, "停電の報告書", List.of()));
        return incident;
    }

    @Test
    @DisplayName("prints the months from which the lost profit was reckoned, and the documents as exhibits")
    void months() throws Exception {
        Incident incident = covered();
        signIn("policyholder");
        UUID paper = receipts.add(incident.id(), "月次試算表.pdf", new ByteArrayInputStream(SampleReceipts.pdf("月次試算表")))
                .receipt()
                .id();
        InterruptionWork work = InterruptionWork.NONE.with(edit -> {
            edit.stops = List.of(new Stretch(Moment.of(STOPPED), Moment.of(STOPPED.plusDays(3))));
            edit.months = Map.of(YearMonth.of(2025, 6), 30_000_000L, YearMonth.of(2026, 6), 15_000_000L);
            edit.recovered = YearMonth.of(2026, 6);
            edit.operatingProfit = -10_000_000L;
            edit.ordinaryExpenses = 250_000_000L;
            edit.yearRevenue = 600_000_000L;
            edit.papers = List.of(paper);
        });
        works.save(incident.id(), 0, work);
        assertThat(packet(incident).worksheets()).isEmpty();

        UUID id = UUID.randomUUID();
        interruptions.addFirst(
                id, incident.policyId(), work.facts(id.toString()).orElseThrow());
        PacketContent content = packet(incident);
        assertThat(content.worksheets().getFirst().steps())
                .startsWith(
                        "2026年6月：前の年 ¥30,000,000、実際 ¥15,000,000、差 −¥15,000,000",
                        "利益の割合：（営業利益 −¥10,000,000 ＋ 経常費 ¥250,000,000）÷ 売上 ¥600,000,000",
                        "裏付けの書類：証拠1 月次試算表.pdf");
        assertThat(content.receipts()).extracting(PacketContent.Receipt::name).containsExactly("月次試算表.pdf");

        works.save(incident.id(), 1, work.with(edit -> edit.yearRevenue = 500_000_000L));
        assertThat(packet(incident).worksheets().getFirst().steps())
                .as("figures that are not those of the claim explain nothing")
                .noneMatch(step -> step.startsWith("2026年6月："));
    }
}
