package io.shirase.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.incident.Merges.Wish;
import io.shirase.part.ErrorCard;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policy;
import io.shirase.report.OutsideNotice;
import io.shirase.report.UnmatchedNotices;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("operator")
@DisplayName("Two reports of one event, on screen")
class MergeViewTest extends ScreenTest {

    @Autowired
    private Incidents incidents;

    @Autowired
    private Merges merges;

    @Autowired
    private UnmatchedNotices unmatched;

    private Policy policy;
    private Incident first;
    private Incident second;

    @BeforeEach
    void twoReports() {
        policy = newPolicy();
        first = report(clock.today(), IncidentKind.SUSPECTED_ATTACK, "サーバーが止まった");
        clock.advance(Duration.ofMinutes(90));
        second = report(clock.today().minusDays(1), IncidentKind.CYBER_ATTACK, "");
    }

    @Test
    @DisplayName("are pointed out to the insurer on each other's page, and to nobody else")
    void pointedOut() {
        open("incidents/" + first.id());
        assertThat(words()).contains("同じ出来事の報告かもしれません", second.receiptNumber());
        assertThat(links()).contains("incidents/" + first.id() + "/merge/" + second.id());

        Incident far = report(clock.today().minusDays(30), IncidentKind.LEAK, "");
        open("incidents/" + far.id());
        assertThat(words()).doesNotContain("同じ出来事の報告かもしれません").contains("このご契約のほかの報告（2件）");
        assertThat(links()).contains("incidents/" + far.id() + "/merge/" + second.id());
    }

    @Test
    @WithUserDetails("policyholder")
    @DisplayName("are not compared by the insured")
    void notByTheInsured() {
        open("incidents/" + first.id());
        assertThat(words()).contains(first.receiptNumber()).doesNotContain("同じ出来事の報告かもしれません");
        open("incidents/" + first.id() + "/merge/" + second.id());
        assertThat(isNotFound()).isTrue();
    }

    @Test
    @DisplayName(
            "are compared: what differs is asked, what follows by itself and what it changes is shown, and nothing is preset")
    void compared() {
        open("incidents/" + first.id() + "/merge/" + second.id());
        assertThat(words())
                .contains("サイバー攻撃を受けた（" + second.receiptNumber(), "サーバーが止まった", "最終日が、")
                .doesNotContain("未確認");
        press("一つにまとめる");
        assertThat(group("事故の種類").isInvalid()).isTrue();
        assertThat(incidents.get(second.id()).mergedInto()).isNull();

        group("事故の種類").setValue(incidents.get(second.id()));
        press("一つにまとめる");

        Incident survivor = incidents.get(first.id());
        assertThat(incidents.get(second.id()).mergedInto()).isEqualTo(first.id());
        assertThat(survivor.facts().kind()).isEqualTo(IncidentKind.CYBER_ATTACK);
        assertThat(survivor.facts().discovery().on()).isEqualTo(clock.today().minusDays(1));
        assertThat(words()).contains("受付番号 " + second.receiptNumber() + " の報告は、同じ出来事の報告として", "まとめた報告");
        assertThat(links()).contains("files/incidents/" + second.id() + "/notice.pdf");
    }

    @Test
    @DisplayName("lead from every address of the old one to the page of the one in which it goes on, which says so")
    void oldAddress() {
        merges.merge(new Wish(
                first.id(),
                incidents.get(first.id()).version(),
                second.id(),
                incidents.get(second.id()).version(),
                Set.of()));
        for (String page : List.of("", "/facts", "/expenses")) {
            open("incidents/" + second.id() + page);
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("incidents/" + first.id());
            assertThat(words()).contains("受付番号 " + second.receiptNumber() + " の報告は、同じ出来事の報告として");
        }
    }

    private OutsideNotice fromOutside() {
        UUID call = UUID.randomUUID();
        reports.start(call);
        reports.answer(call, answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK));
        reports.note(call, said -> said.withFirm("外 " + call));
        return reports.submitUnmatched(call);
    }

    @Test
    @DisplayName("are found by the code and the number of the old one, and lead to the one in which it goes on")
    void fromOutsideAndMerged() {
        OutsideNotice notice = fromOutside();
        String code = unmatched.newCode(notice.id());
        Incident old = unmatched.match(notice.id(), policy.id());
        merges.merge(new Wish(first.id(), incidents.get(first.id()).version(), old.id(), old.version(), Set.of()));

        open("notices?q=" + old.receiptNumber());
        assertThat(words()).contains("外 " + notice.id());
        open("notices/" + notice.id());
        assertThat(links()).contains("incidents/" + old.id());
        open("incidents/" + old.id());
        assertThat(words()).contains(first.receiptNumber(), old.receiptNumber());
        open("report/code");
        find(TextField.class).single().setValue(code);
        press("知らせをさがす");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("incidents/" + first.id());
    }

    @Test
    @DisplayName("can be merged the other way round")
    void otherWayRound() {
        open("incidents/" + first.id() + "/merge/" + second.id());
        group("どちらの受付番号で続けますか").setValue(incidents.get(second.id()));
        group("事故の種類").setValue(incidents.get(second.id()));
        press("一つにまとめる");

        assertThat(incidents.get(first.id()).mergedInto()).isEqualTo(second.id());
        assertThat(incidents.get(second.id()).facts().kind()).isEqualTo(IncidentKind.CYBER_ATTACK);
    }

    @Test
    @DisplayName("of which one was changed meanwhile are shown again, with a sentence")
    void changedMeanwhile() {
        open("incidents/" + first.id() + "/merge/" + second.id());
        group("事故の種類").setValue(second);
        as(
                "handler",
                () -> incidents.correct(
                        second.id(),
                        second.version(),
                        second.facts().with(edit -> edit.announcedOn = clock.today()),
                        ""));
        press("一つにまとめる");

        assertThat(find(ErrorCard.class).exists()).isTrue();
        assertThat(words()).contains("ほかの方が、どちらかの報告を先に直しました");
        assertThat(incidents.get(second.id()).mergedInto()).isNull();
    }

    @Test
    @DisplayName("are found by whoever has the old number: the address and the list lead on, and say so")
    @WithUserDetails("policyholder")
    void theOldNumber() {
        merge();

        for (String page : List.of("", "/facts", "/expenses", "/what-if")) {
            open("incidents/" + second.id() + page);
            assertThat(words())
                    .contains("受付番号 " + first.receiptNumber(), "受付番号 " + second.receiptNumber() + " の報告は")
                    .doesNotContain("まとめたのを元に戻す");
        }
        open("incidents?q=" + second.receiptNumber());
        assertThat(words()).contains(first.receiptNumber(), "まとめた報告：" + second.receiptNumber());
        assertThat(links()).contains("incidents/" + first.id()).doesNotContain("incidents/" + second.id());
    }

    @Test
    @WithUserDetails("policyholder2")
    @DisplayName("lead a neighbour nowhere")
    void neighbours() {
        merge();
        open("incidents/" + second.id());
        assertThat(isNotFound()).isTrue();
    }

    @Test
    @WithUserDetails("handler")
    @DisplayName("lead to the surviving one on the desk, too, which names both numbers")
    void onTheDesk() {
        open("desk/" + first.id());
        assertThat(words()).contains("同じ出来事かもしれない報告 1件");
        merge();
        open("desk/" + second.id());
        assertThat(words()).contains(first.receiptNumber(), "まとめた報告：" + second.receiptNumber());
    }

    @Test
    @WithUserDetails("policyholder")
    @DisplayName(
            "are pointed out before the second is sent, and the receipt of the one that was merged says where it went")
    void beforeSending() {
        UUID draft = UUID.randomUUID();
        reports.start(draft);
        reports.answer(draft, given -> given.withPolicy(policy.id()));
        open("report/" + draft + "/check");
        assertThat(words()).contains("近い日の報告がもう届いています", first.receiptNumber(), "このままお送りください");
        open("report/" + draft + "/safety");
        assertThat(words()).doesNotContain("近い日の報告がもう届いています");

        reports.answer(
                draft, given -> given.withDiscovery(new Discovery(clock.today().minusDays(60), null, "")));
        open("report/" + draft + "/check");
        assertThat(words()).doesNotContain("近い日の報告がもう届いています");

        Incident third = reports.submit(draft);
        as("handler", () -> merges.merge(new Wish(first.id(), first.version(), third.id(), third.version(), Set.of())));
        open("report/" + draft + "/receipt");
        assertThat(words()).contains(third.receiptNumber(), "受付番号 " + first.receiptNumber() + " の事故にまとめられています");
    }

    @Test
    @DisplayName("are pointed out on the operator's page once the policy is found")
    void onThePhone() {
        UUID draft = UUID.randomUUID();
        reports.start(draft);
        open("calls/" + draft);
        assertThat(words()).doesNotContain("近い日の報告がもう届いています");
        reports.answer(draft, given -> given.withPolicy(policy.id()));
        open("calls/" + draft);
        assertThat(words()).contains("近い日の報告がもう届いています", second.receiptNumber(), "送ったあとで");
    }

    @Test
    @DisplayName("are taken apart by the one button, or stay with the reason why")
    void takenApart() {
        merge();
        open("incidents/" + first.id());
        press("まとめたのを元に戻す");
        assertThat(incidents.get(second.id()).mergedInto()).isEqualTo(first.id());
        loseIt();
        assertThat(incidents.get(second.id()).mergedInto()).isNull();
        assertThat(words()).doesNotContain("まとめた報告").contains("同じ出来事の報告かもしれません");

        merge();
        open("incidents/" + first.id());
        Incident merged = incidents.get(first.id());
        as(
                "handler",
                () -> incidents.correct(
                        first.id(),
                        merged.version(),
                        merged.facts().withDiscovery(new Discovery(clock.today().minusDays(9), null, "")),
                        ""));
        press("まとめたのを元に戻す");
        loseIt();
        assertThat(words()).contains("元に戻すとその内容が失われるため、戻しませんでした：最初に気づいた日時");
    }

    private void loseIt() {
        ConfirmDialog question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, false));
    }

    private void merge() {
        as(
                "handler",
                () -> merges.merge(new Wish(
                        first.id(),
                        incidents.get(first.id()).version(),
                        second.id(),
                        incidents.get(second.id()).version(),
                        Set.of())));
    }

    private Incident report(LocalDate discovered, IncidentKind kind, String words) {
        return as("policyholder", () -> {
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            UnaryOperator<io.shirase.report.Answers> answers = given -> given.withPolicy(policy.id())
                    .withKind(kind)
                    .withDiscovery(new Discovery(discovered, LocalTime.of(8, 0), ""))
                    .withDescription(words);
            reports.answer(draft, answers);
            return reports.submit(draft);
        });
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Incident> group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
