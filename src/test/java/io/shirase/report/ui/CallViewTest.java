package io.shirase.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.callback.CallBacks;
import io.shirase.incident.Caller;
import io.shirase.incident.Discovery;
import io.shirase.incident.Fact;
import io.shirase.incident.Incident;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.incident.ui.YesNo;
import io.shirase.language.Words;
import io.shirase.part.MomentField;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policy;
import io.shirase.report.Answers;
import io.shirase.report.Call;
import io.shirase.report.ReportDraft;
import io.shirase.report.UnmatchedNotices;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("operator")
@DisplayName("On the operator's page,")
class CallViewTest extends ScreenTest {

    @Autowired
    private UnmatchedNotices unmatched;

    @Autowired
    private CallBacks callBacks;

    @Autowired
    private JdbcClient database;

    private UUID openNew() {
        open("report");
        return UUID.fromString(UI.getCurrent().getActiveViewLocation().getPath().replaceFirst("calls/", ""));
    }

    private void openCall(UUID draft) {
        open("calls/" + draft);
    }

    private TextField text(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private MomentField moment(String label) {
        return find(MomentField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea notes() {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getAriaLabel().filter("電話メモ"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Symptom> symptoms() {
        return find(CheckboxGroup.class).all().getFirst();
    }

    private Answers answers(UUID draft) {
        return reports.get(draft).answers();
    }

    private List<String> missing() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().hasAttribute("data-leads-to"))
                .map(NativeButton::getText)
                .toList();
    }

    private String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    @Test
    @DisplayName("every question stands on one page, and looking at it makes no report")
    void onePage() {
        UUID draft = openNew();

        assertThat(heading()).isEqualTo("お電話での報告");
        assertThat(words())
                .contains("被害は、いまも続いていますか", "何が見えますか", "最初に気づいたのは、いつですか", "何に影響がありますか", "もう何か頼みましたか")
                .doesNotContain("に電話する");
        assertThat(reports.find(draft)).isEmpty();
    }

    @Test
    @DisplayName("answers are kept in any order, and the notes as they are typed; opened again, all of it is there")
    void anyOrder() {
        UUID draft = openNew();
        notes().setValue("  声が遠い。\n13時まで会議");
        moment("最初に気づいた日時").setValue(new Moment(LocalDate.of(2026, 11, 22), null));
        symptoms().setValue(Set.of(Symptom.RANSOM_NOTE));
        text("お名前").setValue("経理の森");
        text("折り返しの電話番号").setValue("03-1234-5678");
        text("契約者名").setValue("どこかの会社");

        openCall(draft);

        assertThat(notes().getValue()).isEqualTo("  声が遠い。\n13時まで会議");
        assertThat(moment("最初に気づいた日時").getValue().day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(symptoms().getValue()).containsExactly(Symptom.RANSOM_NOTE);
        assertThat(text("契約者名").getValue()).isEqualTo("どこかの会社");
        Caller caller = answers(draft).particulars().caller();
        assertThat(caller).isEqualTo(new Caller("経理の森", "03-1234-5678", Moment.UNKNOWN));
        Details folded = find(Details.class).all().getFirst();
        assertThat(folded.isOpened()).isFalse();
        assertThat(folded.getSummary().getElement().getTextRecursively()).contains("経理の森・03-1234-5678");
    }

    @Test
    @DisplayName("a call with nothing but notes is there again on the first page, by the caller's name")
    void notesAlone() {
        UUID draft = openNew();
        notes().setValue("切れた");
        text("お名前").setValue("森 " + draft);

        open("incidents");

        assertThat(words()).contains("森 " + draft);
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .contains("calls/" + draft);
    }

    @Test
    @DisplayName("the policy is found while its number or the name is typed, and Enter takes the only one")
    void policy() {
        Policy policy = newPolicy();
        UUID draft = openNew();
        text("契約者名").setValue("どこにもない会社");
        assertThat(words()).contains("見つからなくても、このまま送れます");
        text("契約者名").setValue("");
        TextField number = text("証券番号");
        number.setValue(policy.certificateNumber().substring(2, 14));
        assertThat(find(Button.class)
                        .withTextContaining(policy.certificateNumber())
                        .exists())
                .isTrue();

        ComponentUtil.fireEvent(
                number, new KeyDownEvent(number, Key.ENTER.getKeys().getFirst()));

        assertThat(answers(draft).policyId()).isEqualTo(policy.id());
        assertThat(reports.get(draft).call().certificate())
                .isEqualTo(policy.certificateNumber().substring(2, 14));
        assertThat(missing()).doesNotContain("ご契約");
        press("別のご契約をさがす");
        assertThat(answers(draft).policyId()).isNull();
        assertThat(text("証券番号").getValue()).isEqualTo(policy.certificateNumber().substring(2, 14));
    }

    @Test
    @DisplayName("what follows from a policy is shown as soon as it is chosen, wherever one is on the page")
    void follows() {
        Policy policy = newPolicy();
        openNew();
        moment("最初に気づいた日時").setValue(new Moment(LocalDate.of(2026, 11, 22), null));
        assertThat(words()).doesNotContain("この日時から数えると", "弁護士への相談");

        text("証券番号").setValue(policy.certificateNumber());
        press(PolicyField.label(policy));
        assertThat(words()).contains("この日時から数えると", "弁護士への相談");

        moment("最初に気づいた日時").setValue(new Moment(LocalDate.of(2020, 1, 1), null));
        assertThat(words()).contains("この期間の外");
    }

    @Test
    @DisplayName("it is always said whether the report can be sent, and what is missing")
    void alwaysInSight() {
        openNew();
        assertThat(words()).contains("うかがっています");
        assertThat(missing()).startsWith("何が起きたか", "いつ気づいたか").contains("ご契約", "いまも続いているか");

        symptoms().setValue(Set.of(Symptom.LOST_BAG));
        assertThat(missing()).startsWith("いつ気づいたか");
        moment("最初に気づいた日時").setValue(new Moment(LocalDate.of(2026, 11, 22), null));

        assertThat(words()).contains("もう送れます").doesNotContain("うかがっています");
        assertThat(missing()).contains("気づいた時刻").doesNotContain("何が起きたか", "いつ気づいたか");
    }

    @Test
    @DisplayName(
            "what happened and when is enough to send; a policy need not be found, and what was said of it is kept")
    void withoutPolicy() {
        UUID draft = openNew();
        symptoms().setValue(Set.of(Symptom.LOST_BAG));
        moment("最初に気づいた日時").setValue(new Moment(LocalDate.of(2026, 11, 22), null));
        text("契約者名").setValue("みさき " + draft);
        notes().setValue("証券は金庫の中 " + draft);

        press("報告を送る");

        assertThat(path()).isEqualTo("notices/" + draft);
        assertThat(heading()).isEqualTo("みさき " + draft);
        assertThat(words()).contains("証券は金庫の中 " + draft);
        assertThat(unmatched.get(draft).sender().firm()).isEqualTo("みさき " + draft);
        openCall(draft);
        assertThat(path()).isEqualTo("notices/" + draft);
    }

    @Test
    @DisplayName("with a policy it ends with the receipt, and the notes are on the incident for the insurer alone")
    void withPolicy() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
        reports.note(draft, call -> call.withNotes("怒っている " + draft));
        openCall(draft);
        moment("最初に気づいた日時").setValue(new Moment(LocalDate.of(2026, 11, 22), null));

        press("報告を送る");

        assertThat(path()).isEqualTo("report/" + draft + "/receipt");
        UUID incident = reports.get(draft).incidentId();
        open("incidents/" + incident);
        assertThat(words()).contains("怒っている " + draft);
        openCall(draft);
        assertThat(path()).isEqualTo("report/" + draft + "/receipt");
        signInHere("policyholder");
        open("incidents/" + incident);
        assertThat(words()).contains("いま、すること").doesNotContain("怒っている");
    }

    @Test
    @DisplayName(
            "a call back is promised while the caller is there, and what is entered of one goes along with the sending")
    void callBack() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG))
                .withDiscovery(new Discovery(LocalDate.of(2026, 11, 22), null, "")));
        openCall(draft);
        text("お名前").setValue("森");
        text("折り返しの電話番号").setValue("03-1");
        TextArea why = find(TextArea.class).withLabel("用件").single();
        why.setValue("一つ目 " + draft);
        press("約束を記録する");
        assertThat(callBacks.ofCall(draft)).hasSize(1);
        assertThat(words()).contains("一つ目 " + draft);

        why.setValue("二つ目 " + draft);
        press("報告を送る");

        UUID incident = reports.get(draft).incidentId();
        assertThat(callBacks.ofIncident(incident))
                .extracting(one -> one.wish().name() + one.wish().telephone())
                .containsExactly("森03-1", "森03-1");
    }

    @Test
    @DisplayName("what is typed of a call back and not promised yet is there again; once promised, it is gone")
    void callBackTyped() {
        UUID draft = openNew();
        assertThat(reports.find(draft)).isEmpty();
        find(TextArea.class).withLabel("用件").single().setValue("見積もり");
        text("おかけする方").setValue("森");
        moment("いつまでに").setValue(new Moment(LocalDate.of(2026, 12, 1), null));

        openCall(draft);

        assertThat(find(TextArea.class).withLabel("用件").single().getValue()).isEqualTo("見積もり");
        assertThat(text("おかけする方").getValue()).isEqualTo("森");
        assertThat(moment("いつまでに").getValue().day()).isEqualTo(LocalDate.of(2026, 12, 1));
        text("かける電話番号").setValue("03");
        press("約束を記録する");
        openCall(draft);
        assertThat(find(TextArea.class).withLabel("用件").single().getValue()).isEmpty();
        assertThat(callBacks.ofCall(draft)).hasSize(1);
    }

    private void another(UUID draft, String username) {
        database.sql("update report_draft set (owner_id, written_by) ="
                        + " (select id, display_name from person where username = ?) where id = ?")
                .params(username, draft)
                .update();
    }

    @Test
    @DisplayName("another operator's call says whose it is, and is taken over with all that was said")
    void takenOver() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
        reports.note(draft, call -> call.withNotes("途中 " + draft));
        another(draft, "handler2");
        open("incidents");
        assertThat(words()).contains("ほかの担当者が受けているお電話", "渡辺 由美 が受けているお電話");
        openCall(draft);
        assertThat(words()).contains("このお電話は 渡辺 由美 が受けています").doesNotContain("途中");

        press("引き継ぐ");

        assertThat(words()).contains("渡辺 由美 から引き継ぎました", "何が見えますか");
        assertThat(notes().getValue()).isEqualTo("途中 " + draft);
        notes().setValue("続き");
        assertThat(reports.get(draft).call().notes()).isEqualTo("続き");
        another(draft, "handler2");
        notes().setValue("もう書けない");
        assertThat(words()).contains("渡辺 由美 がこのお電話を引き継ぎました");
        press("報告を送る");
        assertThat(path()).isEqualTo("calls/" + draft);
    }

    @Test
    @DisplayName("after the sending a note is added, with who and when; an empty one is said at the field")
    void noteAdded() {
        UUID incident = newIncident(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)))
                .id();
        open("incidents/" + incident);
        press("書き足す");
        TextArea field = find(TextArea.class).withLabel("電話メモを書き足す").single();
        assertThat(field.getErrorMessage()).isEqualTo("メモを入力してください。");
        field.setValue("あとで分かった " + incident);

        press("書き足す");

        assertThat(words()).contains("メモを書き足しました", "高橋 直子 が", "あとで分かった " + incident);
        assertThat(field.getValue()).isEmpty();
    }

    @Test
    @DisplayName("the receipt says whether the firm can be asked by mail to go on, and asks it")
    void handedOver() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
        reports.submit(draft);
        openCall(draft);
        assertThat(words()).contains("メールでお願いできます");

        press("メールで引き継ぐ");

        assertThat(words()).contains("高橋 直子 が", "名へメールを出しました");
    }

    @Test
    @DisplayName("where the policy is not known, a code for the caller stands in for the mail")
    void code() {
        UUID draft = UUID.randomUUID();
        reports.start(draft);
        reports.submitUnmatched(draft);
        openCall(draft);
        assertThat(words()).contains("会社へのメールでは引き継げません");

        press("引き継ぎコードを作る");

        assertThat(words()).containsPattern("([0-9A-Z]{4}-){4}[0-9A-Z]{4}").contains("いまだけ表示");
    }

    @Test
    @DisplayName("sent too early, it asks first: what is missing is named, and going back loses nothing")
    void tooEarly() {
        UUID draft = openNew();
        symptoms().setValue(Set.of(Symptom.LOST_BAG));

        press("報告を送る");

        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getTextRecursively()
                        + question.getElement().getProperty("message"))
                .contains("いつ気づいたか");
        assertThat(reports.get(draft).isSent()).isFalse();
        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, false));
        assertThat(path()).isEqualTo("notices/" + draft);
    }

    @Test
    @DisplayName("what cannot be true is said at the field, and nothing is sent")
    void refused() {
        UUID draft = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
        openCall(draft);
        moment("最初に気づいた日時").setValue(Moment.of(LocalDateTime.now(clock).plusDays(2)));

        press("報告を送る");

        assertThat(path()).isEqualTo("calls/" + draft);
        assertThat(reports.get(draft).isSent()).isFalse();
    }

    @Test
    @DisplayName("the time of a call is the time at which the insurer was told only where the operator says so")
    void callAsNotice() {
        UUID draft = newDraft(UnaryOperator.identity());
        openCall(draft);
        Moment called = Moment.of(LocalDateTime.now(clock).minusHours(2).truncatedTo(ChronoUnit.MINUTES));
        Checkbox notice =
                find(Checkbox.class).withCaption("このお電話の日時を、保険会社が連絡を受けた日時とする").single();
        assertThat(notice.isEnabled()).isFalse();
        moment("お電話を受けた日時").setValue(called);
        assertThat(notice.isEnabled()).isTrue();
        assertThat(answers(draft).particulars().told()).isEmpty();

        notice.setValue(true);
        assertThat(answers(draft).particulars().told()).containsExactly(new Told(Told.Whom.INSURER, called));
        notice.setValue(false);
        assertThat(answers(draft).isCallTheNotice()).isFalse();
        notice.setValue(true);
        assertThat(reports.submit(draft).facts().insurerNotifiedAt())
                .isEqualTo(called.exact().orElseThrow());
    }

    @Test
    @DisplayName("who has been told is one answer: said beside the caller, it is shown at the question, and kept there")
    void toldOnce() {
        UUID draft = newDraft(UnaryOperator.identity());
        openCall(draft);
        Moment called = Moment.of(LocalDateTime.now(clock).minusHours(2).truncatedTo(ChronoUnit.MINUTES));
        moment("お電話を受けた日時").setValue(called);
        Checkbox notice =
                find(Checkbox.class).withCaption("このお電話の日時を、保険会社が連絡を受けた日時とする").single();
        notice.setValue(true);

        assertThat(moment("保険会社・ホットラインに伝えた日時（任意）").getValue()).isEqualTo(called);
        moment("保険会社・ホットラインに伝えた日時（任意）").setValue(new Moment(LocalDate.of(2026, 11, 20), null));

        assertThat(notice.getValue()).isFalse();
        assertThat(answers(draft).particulars().told())
                .containsExactly(new Told(Told.Whom.INSURER, new Moment(LocalDate.of(2026, 11, 20), null)));
        Incident incident = reports.submit(draft);
        assertThat(Fact.TOLD.value(incident.facts(), incident.particulars(), Words.in(Locale.JAPANESE)))
                .contains("保険会社");
    }

    @Test
    @DisplayName("\"not known yet\" is an answer: opened again, it is shown as one")
    void notKnownYet() {
        UUID draft = openNew();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<YesNo> ongoing = find(RadioButtonGroup.class).all().getFirst();
        ongoing.setValue(YesNo.UNKNOWN);

        openCall(draft);

        @SuppressWarnings("unchecked")
        RadioButtonGroup<YesNo> again = find(RadioButtonGroup.class).all().getFirst();
        assertThat(again.getValue()).isEqualTo(YesNo.UNKNOWN);
    }

    @Test
    @DisplayName("sent or thrown away in another window, nothing pretends to be kept")
    void elsewhere() {
        UUID sent = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
        openCall(sent);
        reports.submit(sent);
        notes().setValue("zu spät");
        assertThat(words()).contains("別の画面ですでに送られています");

        UUID thrown = newDraft(answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
        openCall(thrown);
        reports.discard(thrown);
        symptoms().setValue(Set.of());
        assertThat(words()).contains("別の画面で破棄されました");
    }

    @Test
    @DisplayName("somebody else's report does not exist, nor does the page for whoever is no operator")
    void neighbours() {
        UUID draft = as("policyholder", () -> newDraft(answers -> answers.withOngoing(true)));
        openCall(draft);
        assertThat(isNotFound()).isTrue();
        signInHere("policyholder");
        openCall(draft);
        assertThat(isNotFound()).isTrue();
    }

    @Test
    @DisplayName("a draft keeps nothing of a call where nobody called")
    void nobodyCalled() {
        UUID draft = as("policyholder", () -> newDraft(answers -> answers.withOngoing(true)));
        assertThat(as("policyholder", () -> reports.get(draft)))
                .extracting(ReportDraft::call)
                .isEqualTo(Call.NOTHING);
    }
}
