package io.shirase.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.IncidentKind;
import io.shirase.duty.CalendarFeeds;
import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.DutyReports;
import io.shirase.duty.ReminderChoices;
import io.shirase.duty.ReminderDays;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Symptom;
import io.shirase.part.CountField;
import io.shirase.part.Timeline;
import io.shirase.persistence.ScreenTest;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The page of reports and notices")
@WithUserDetails("policyholder")
class DutiesViewTest extends ScreenTest {

    @Autowired
    private Duties duties;

    @Autowired
    private DutyReports reports;

    @Autowired
    private ReminderChoices choices;

    @Autowired
    private CalendarFeeds feeds;

    private Incident attack() {
        return newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 20), ""))
                .withSymptoms(Set.of(Symptom.RANSOM_NOTE))
                .withAffected(new Affected("受注サーバー", 1200, Set.of(DataKind.CONTACT))));
    }

    @Test
    @DisplayName(
            "shows whom to tell until when in one picture, with the insurer's windows, and what does not apply apart")
    void shows() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/duties");

        assertThat(words())
                .contains(
                        "個人情報保護委員会への速報（目安）",
                        "2026年11月27日(金)まで",
                        "個人情報保護委員会への確報",
                        "2027年1月21日(木)まで",
                        "ご本人への通知",
                        "警察への相談・届出",
                        "任意",
                        incident.receiptNumber(),
                        "いまのところ当てはまらないもの",
                        "一般的な知識による。本文は未確認");
        assertThat(find(Timeline.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "files/incidents/" + incident.id() + "/deadlines.ics",
                        "incidents/" + incident.id() + "/duties/commission-report",
                        "incidents/" + incident.id() + "/duties/ransomware")
                .doesNotContain("incidents/" + incident.id() + "/duties/ddos");
    }

    @Test
    @DisplayName("notes that somebody was told, with the number")
    void done() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/duties");
        press("知らせた記録を残す");
        find(TextField.class).withLabel("受付番号など（任意）").single().setValue("第123号");
        press("記録する");

        assertThat(words()).contains("番号：第123号", "記録を取り消す");
        assertThat(duty(incident.id(), "commission-prompt").isDone()).isTrue();
        press("記録を取り消す");
        assertThat(duty(incident.id(), "commission-prompt").isDone()).isFalse();
    }

    @Test
    @DisplayName("asks for a reason before somebody decides against the facts")
    @SuppressWarnings("unchecked")
    void decides() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/duties");
        press("要否を決める");
        RadioButtonGroup<Object> answer = find(RadioButtonGroup.class).all().stream()
                .filter(group -> "知らせる必要がありますか".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        answer.setValue(answer.getListDataView().getItem(1));
        press("決める");
        TextArea why = find(TextArea.class).withLabel("理由（必要・不要と決めるとき）").single();
        assertThat(why.isInvalid()).isTrue();
        why.setValue("委託元に知らせた");
        press("決める");

        assertThat(words()).contains("決めました：「委託元に知らせた」");
    }

    @Test
    @DisplayName("takes a contract's notice and counts it")
    void contract() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/duties");
        find(TextField.class).withLabel("知らせる相手").single().setValue("大手商事株式会社");
        find(CountField.class).single().setValue("３");
        press("加える");

        assertThat(words()).contains("大手商事株式会社", "2026年11月25日(水)まで");
    }

    @Test
    @DisplayName("of an incident whose discovery nobody knows counts nothing, and says so")
    void unknown() {
        Incident incident = newIncident(answers -> answers.withKind(IncidentKind.LEAK));
        open("incidents/" + incident.id() + "/duties");

        assertThat(words()).contains("期限を数えられません", "まだ分からない");
        assertThat(find(Timeline.class).exists()).isFalse();
    }

    @Test
    @DisplayName("leads to a draft that is filled in, kept as versions, and shows what the last has otherwise")
    void draft() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/duties/commission-report");
        assertThat(words()).contains("正式な様式は個人情報保護委員会のものです");
        assertThat(find(TextArea.class).all()).hasSize(9);
        press("版として保存する");
        assertThat(words()).contains("第1版として保存しました");
        press("版として保存する");
        assertThat(words()).contains("新しい版は作りませんでした");

        find(TextArea.class).all().get(3).setValue("VPN装置の弱点");
        press("版として保存する");
        assertThat(words()).contains("第2版として保存しました", "前の版との違い（1項目）", "調査中", "VPN装置の弱点");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "files/incidents/" + incident.id() + "/duties/commission-report.pdf",
                        "files/incidents/" + incident.id() + "/duties/commission-report.txt");
    }

    @Test
    @DisplayName("keeps what was written when somebody else has saved a version meanwhile")
    void staleDraft() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/duties/commission-report");
        as(
                "agency",
                () -> reports.save(UUID.randomUUID(), incident.id(), "commission-report", 0, Map.of("cause", "調べました")));
        find(TextArea.class).all().get(3).setValue("VPN装置の弱点");
        press("版として保存する");

        assertThat(words()).contains("ほかの人が、先に新しい版を保存しました", "第1版");
        assertThat(find(TextArea.class).all().get(3).getValue()).isEqualTo("VPN装置の弱点");
        press("版として保存する");
        assertThat(words()).contains("第2版として保存しました");
    }

    @Test
    @DisplayName("is told of on the days that one chooses on one's own page, one before the last day at least")
    @SuppressWarnings("unchecked")
    void reminders() {
        open("profile");
        CheckboxGroup<Integer> before = find(CheckboxGroup.class).all().stream()
                .filter(group -> "期限の前".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        before.setValue(Set.of(-14));
        assertThat(choices.own().after()).containsExactly(-14, 1, 3);
        before.setValue(Set.of());
        assertThat(words()).contains("前の選択のままです");
        assertThat(choices.own().after()).containsExactly(-14, 1, 3);
        choices.choose(ReminderDays.STANDARD);
    }

    @Test
    @DisplayName("gives a calendar's address once, and ends it")
    void calendar() {
        feeds.end();
        open("profile");
        press("アドレスを作る");
        assertThat(words()).contains("/calendar/", ".ics");
        open("incidents");
        open("profile");
        assertThat(words()).doesNotContain("/calendar/").contains("作り直す");
        press("使えなくする");
        assertThat(words()).contains("アドレスを使えなくしました");
        assertThat(feeds.made()).isEmpty();
    }

    @Test
    @DisplayName("does not exist for another firm")
    void neighbour() {
        Incident incident = attack();
        signInHere("policyholder2");
        open("incidents/" + incident.id() + "/duties");

        assertThat(isNotFound()).isTrue();
    }

    private Duty duty(UUID incident, String code) {
        return duties.of(incident).stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
