package io.shirase.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.callback.CallBacks;
import io.shirase.callback.Wish;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyStandings;
import io.shirase.report.Reports;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
@DisplayName("A policy day by day, on screen")
class PolicyByDayViewTest extends ScreenTest {

    @Autowired
    private Policies policies;

    @Autowired
    private PolicyStandings standings;

    @Autowired
    private Reports reports;

    @Autowired
    private Expenses expenses;

    @Autowired
    private CallBacks callBacks;

    private final LocalDate today = LocalDate.of(2026, 11, 23);

    private Incident incident(Policy policy, Discovery discovery) {
        return as("policyholder", () -> {
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            reports.answer(
                    draft,
                    given -> given.withPolicy(policy.id())
                            .withKind(IncidentKind.LEAK)
                            .withDiscovery(discovery));
            Incident incident = reports.submit(draft);
            expenses.add(
                    UUID.randomUUID(),
                    incident.id(),
                    ExpenseFacts.NONE.with(facts -> {
                        facts.activity = Activity.CALL_CENTRE;
                        facts.amount = Yen.of(60_000_000);
                        facts.accruedOn = today;
                    }),
                    List.of());
            return incident;
        });
    }

    private Incident incident(Policy policy) {
        return incident(policy, new Discovery(today, LocalTime.of(9, 0), ""));
    }

    private void change(Policy policy, LocalDate from, String costs) {
        open("policies/" + policy.id() + "/edit");
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().contains("異動"))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        field(DayField.class, "変更の日").setValue(from);
        field(TextField.class, "変更の理由（任意）").setValue("増額の異動");
        field(YenField.class, "事故対応の費用の上限").setValue(costs);
        press("登録する");
    }

    @Test
    @DisplayName("names the incidents that a change moves, old → new, and saves only once that was read")
    void moved() {
        Policy policy = newPolicy();
        Incident incident = incident(policy);

        change(policy, LocalDate.of(2026, 11, 1), "40000000");

        assertThat(words()).contains("まだ保存していません", incident.receiptNumber(), "¥50,000,000 → ¥40,000,000");
        assertThat(policies.get(policy.id())).isEqualTo(policy);
        press("この内容で保存する");
        assertThat(policies.get(policy.id()).amendments()).hasSize(1);
        assertThat(words())
                .contains(
                        "いつから、どの内容か", "2026年11月1日(日) から", "事故対応の費用の上限：¥50,000,000 → ¥40,000,000", "増額の異動", "この内容を訂正する");
    }

    @Test
    @DisplayName("saves at once what moves no incident, and asks for the day of a change")
    void untouched() {
        Policy policy = newPolicy();
        incident(policy);

        change(policy, LocalDate.of(2026, 12, 1), "40000000");
        assertThat(policies.get(policy.id()).amendments()).hasSize(1);

        Policy other = newPolicy();
        open("policies/" + other.id() + "/edit");
        find(Checkbox.class).all().getLast().setValue(true);
        press("登録する");
        assertThat(field(DayField.class, "変更の日").isInvalid()).isTrue();
    }

    @Test
    @DisplayName("corrects an amendment from its own day, where its link leads")
    void corrected() {
        Policy policy = newPolicy();
        change(policy, LocalDate.of(2026, 12, 1), "40000000");
        open("policies/" + policy.id() + "/edit?from=2026-12-01");
        assertThat(field(YenField.class, "事故対応の費用の上限").getValue()).isEqualTo("40,000,000");
        assertThat(words()).contains("2026年12月1日(火) から数えます");
        field(YenField.class, "事故対応の費用の上限").setValue("45000000");
        press("登録する");

        Policy read = policies.get(policy.id());
        assertThat(read.terms().costLimit()).isEqualTo(Yen.of(50_000_000));
        assertThat(read.on(LocalDate.of(2026, 12, 1)).terms().costLimit()).isEqualTo(Yen.of(45_000_000));
    }

    @Test
    @DisplayName("says on the incident which content applies, and that it may change while the discovery is not known")
    void onTheIncident() {
        Policy policy = newPolicy();
        Incident known = incident(policy);
        Incident unknown = incident(policy, Discovery.UNKNOWN);
        as("admin", () -> {
            change(policy, LocalDate.of(2026, 11, 1), "50000001");
            press("この内容で保存する");
            return null;
        });

        as("policyholder", () -> {
            open("incidents/" + known.id());
            assertThat(words()).contains("2026年11月1日(日) からの内容で判断します");
            open("incidents/" + unknown.id());
            assertThat(words()).contains("発見した日がまだわからないため", "変わることがあります");
            return null;
        });
    }

    @Test
    @DisplayName("is cancelled with its day and its reason; the incident then says so")
    void cancelled() {
        Policy policy = newPolicy();
        Incident incident = incident(policy);
        open("policies/" + policy.id());
        press("解約を登録する");
        assertThat(field(MomentField.class, "解約の日時").isInvalid()).isTrue();
        field(MomentField.class, "解約の日時").setValue(Moment.of(LocalDateTime.of(2026, 11, 1, 16, 0)));
        press("解約を登録する");
        assertThat(field(TextField.class, "解約の理由").isInvalid()).isTrue();
        field(TextField.class, "解約の理由").setValue("事業の廃止");
        press("解約を登録する");
        assertThat(words()).contains(incident.receiptNumber(), "¥50,000,000 → ¥0");
        press("この内容で保存する");

        assertThat(words()).contains("解約されました", "事業の廃止", "解約の登録を取り消す");
        as("policyholder", () -> {
            open("incidents/" + incident.id());
            assertThat(words()).contains("解約されています");
            return null;
        });
    }

    @Test
    @DisplayName(
            "tells the desk, before anybody decides, that it was changed, cancelled, and is not paid, and whom to call")
    void onTheDesk() {
        Policy policy = newPolicy();
        Incident incident = incident(policy);
        change(policy, LocalDate.of(2026, 11, 1), "50000001");
        press("この内容で保存する");
        Policy changed = policies.get(policy.id());
        Policy cancelled =
                standings.cancel(policy.id(), changed.version(), LocalDateTime.of(2026, 12, 1, 16, 0), "事業の廃止");
        Policy unpaid = standings.markUnpaid(policy.id(), cancelled.version(), true);
        standings.markVoid(policy.id(), unpaid.version(), "告知の違い");
        signInHere("handler");
        open("desk/" + incident.id());
        assertThat(words())
                .contains(
                        "2026年11月1日(日) からの内容で判断します",
                        "に解約されています",
                        "払込みの猶予期限と約款の定めを確かめてから",
                        "無効・取消し）という印が付いています（理由：告知の違い）")
                .doesNotContain("折り返しの約束");

        callBacks.promise(
                UUID.randomUUID(),
                incident.id(),
                new Wish("森", "03-1234-5678", "", new Moment(today.plusDays(1), null), ""));
        open("desk/" + incident.id());
        assertThat(words()).contains("折り返しの約束 1件");
    }

    @Test
    @DisplayName("is marked as unpaid, which the policyholder reads in plain words")
    void unpaid() {
        Policy policy = newPolicy();
        open("policies/" + policy.id());
        press("未払いの印を付ける");
        assertThat(words()).contains("保険料が未払いという印が付いています", "未払いの印を外す");
        as("policyholder", () -> {
            open("policies/" + policy.id());
            assertThat(words()).contains("お支払いを確認できていない").doesNotContain("未払いの印を外す", "解約を登録する");
            return null;
        });
    }

    @Test
    @DisplayName("is marked as void with a reason, by its name, which moves no money; the insured read no reason")
    void voided() {
        Policy policy = newPolicy();
        Incident incident = incident(policy);
        open("policies/" + policy.id());
        press("無効・取消しの印を付ける");
        assertThat(field(TextField.class, "無効・取消しの理由").isInvalid()).isTrue();
        field(TextField.class, "無効・取消しの理由").setValue("告知の違い");
        press("無効・取消しの印を付ける");

        assertThat(words()).contains("無効・取消しの印が付いています（理由：告知の違い）", "小林 翔", "無効・取消しの印があります");
        assertThat(policies.get(policy.id()).end()).isEqualTo(policy.periodEnd());
        as("policyholder", () -> {
            open("policies/" + policy.id());
            assertThat(words()).contains("始めから効力がない").doesNotContain("告知の違い", "無効・取消しの印を外す");
            open("incidents/" + incident.id());
            assertThat(words()).contains("始めから効力がない").doesNotContain("告知の違い");
            return null;
        });
        open("policies/" + policy.id());
        press("無効・取消しの印を外す");
        assertThat(policies.get(policy.id()).standing().voided()).isNull();
    }

    @Test
    @DisplayName("says that somebody else was faster, keeps what was typed, and saves at the next press")
    void stale() {
        Policy policy = newPolicy();
        open("policies/" + policy.id());
        field(MomentField.class, "解約の日時").setValue(Moment.of(LocalDateTime.of(2026, 12, 1, 16, 0)));
        field(TextField.class, "解約の理由").setValue("事業の廃止");
        standings.markUnpaid(policy.id(), policy.version(), true);

        press("解約を登録する");
        assertThat(words()).contains("ほかの人がこの証券の内容を変えました");
        assertThat(field(TextField.class, "解約の理由").getValue()).isEqualTo("事業の廃止");
        press("解約を登録する");
        assertThat(policies.get(policy.id()).standing().cancelled()).isNotNull();
        assertThat(policies.get(policy.id()).standing().unpaid()).isNotNull();
    }

    @Test
    @DisplayName("is continued with one press and a look, and each period leads to the other")
    void renewed() {
        Policy policy = newPolicy();
        open("admin/policies/new?renews=" + policy.id());
        assertThat(field(TextField.class, "証券番号").getValue()).isEqualTo(policy.certificateNumber());
        press("登録する");

        Policy next = standings.renewalOf(policy).orElseThrow();
        assertThat(next.content()).isEqualTo(policy.content());
        assertThat(words()).contains("前の期間の契約");
        open("policies/" + policy.id());
        assertThat(words()).contains("次の期間の契約", "（2027年4月1日(木) から）").doesNotContain("次の期間の契約を作る");
        assertThat(find(Button.class).withText("登録する").all()).isEmpty();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
