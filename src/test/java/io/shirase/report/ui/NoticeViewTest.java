package io.shirase.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.incident.ui.YesNo;
import io.shirase.part.MomentField;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policy;
import io.shirase.report.OutsideNotice;
import io.shirase.report.UnmatchedNotices;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;

@WithAnonymousUser
@DisplayName("Without an account")
class NoticeViewTest extends ScreenTest {

    private final String firm = "外の会社" + UUID.randomUUID();

    @Autowired
    private UnmatchedNotices unmatched;

    private void fill(String label, String text) {
        test(find(TextField.class).withCaption(label).single()).setValue(text);
    }

    private void begin() {
        open("notice");
        fill("会社の名前", firm);
        fill("電話番号", "03-0000-0000");
        press("次へ");
    }

    private String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private List<OutsideNotice> waiting() {
        return as("operator", unmatched::waiting).stream()
                .filter(notice -> notice.sender().firm().equals(firm))
                .toList();
    }

    @Test
    @DisplayName("a report is written question by question, and sent as soon as it says what and when")
    void sentNow() {
        begin();
        assertThat(path()).isEqualTo("notice/safety");
        assertThat(find(Button.class).withText("今すぐ送る").exists()).isFalse();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:0120269318");
        press("次へ");
        press("次へ");
        assertThat(path()).isEqualTo("notice/discovery");
        find(MomentField.class)
                .single()
                .setValue(Moment.of(LocalDateTime.now(clock).minusHours(1)));
        press("今すぐ送る");

        assertThat(path()).isEqualTo("notice/receipt");
        OutsideNotice sent = waiting().getFirst();
        assertThat(words()).contains(sent.received().number().text(), firm, "引き継ぎコード", "どんな情報が漏れた");
        assertThat(sent.answers().discovery().moment().exact()).isPresent();

        open("notice/check");
        assertThat(path()).isEqualTo("notice/receipt");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @DisplayName("what is missing is said at its field, and what was typed is there after the page was loaded anew")
    void saidAtItsField() {
        open("notice");
        fill("お名前", "佐藤");
        press("次へ");

        assertThat(path()).isEqualTo("notice");
        assertThat(find(TextField.class).withCaption("会社の名前").single().getErrorMessage())
                .isEqualTo("会社の名前を入力してください。");
        assertThat(find(TextField.class).withCaption("電話番号").single().isInvalid())
                .isTrue();
        fill("メールアドレス", "だれか");
        assertThat(find(TextField.class).withCaption("メールアドレス").single().isInvalid())
                .isTrue();
        open("notice/safety");
        open("notice");
        assertThat(find(TextField.class).withCaption("お名前").single().getValue()).isEqualTo("佐藤");
    }

    @Test
    @DisplayName("looking at the questions makes nothing, and the first answer does")
    void lookingMakesNothing() {
        open("notice/safety");
        assertThat(words()).contains("この端末から消す");
        open("notice/receipt");
        assertThat(path()).isEqualTo("notice");
        open("notice/safety");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<YesNo> ongoing = find(RadioButtonGroup.class).single();
        ongoing.setValue(YesNo.YES);

        open("notice/check");
        assertThat(words()).contains("はい");
        press("報告を送る");
        assertThat(words()).contains("会社の名前を入力してください。", "お答えはすべて残っています");
    }

    @Test
    @WithUserDetails("policyholder")
    @DisplayName("is not how somebody reports who has one")
    void withAccount() {
        open("notice");

        assertThat(path()).startsWith("report");
    }

    @Test
    @DisplayName("a report is matched on the hotline's page, set aside, taken back, or found by its code")
    void matched() {
        Policy policy = newPolicy();
        open("notice");
        fill("会社の名前", firm);
        fill("証券番号", policy.certificateNumber());
        fill("電話番号", "03-0000-0000");
        press("次へ");
        open("notice/check");
        press("報告を送る");
        String code = find(Span.class).withClassName("handover-code").single().getText();
        UUID id = waiting().getFirst().id();
        signInHere("operator");

        open("notices");
        assertThat(words()).contains(firm);
        open("notices/" + id);
        assertThat(words()).contains("番号が同じ", "気づいた日に有効", policy.insuredName());
        press("理由を残して脇に置く");
        assertThat(find(TextArea.class).withLabel("理由").single().isInvalid()).isTrue();
        test(find(TextArea.class).withLabel("理由").single()).setValue("いたずら");
        press("理由を残して脇に置く");
        assertThat(words()).contains("脇に置きました", "いたずら");
        press("元に戻す");
        open("report/code");
        fill("引き継ぎコード", "0000");
        press("知らせをさがす");
        assertThat(words()).contains("引き継げる知らせはありません");
        fill("引き継ぎコード", code);
        press("知らせをさがす");
        assertThat(path()).isEqualTo("notices/" + id);
        press("このご契約の事故にする");

        assertThat(path()).startsWith("incidents/");
        open("notices/" + id);
        assertThat(words()).contains("事故として受け付けられています");
        open("notices?q=" + firm.toUpperCase(Locale.ROOT));
        assertThat(words()).contains(firm, "契約確認済み");
        open("notices?q=nowhere");
        assertThat(words()).contains("「nowhere」に当てはまる知らせはありません").doesNotContain(firm);
    }

    @Test
    @DisplayName("a report whose sender was misheard is matched with a policy that the hotline searches for")
    void matchedBySearch() {
        Policy policy = newPolicy();
        begin();
        open("notice/check");
        press("報告を送る");
        UUID id = waiting().getFirst().id();
        signInHere("handler");

        open("notices/" + id);
        assertThat(words()).contains("番号も名前も当てはまるご契約がありません");
        fill("証券番号", "nowhere");
        assertThat(words()).contains("当てはまるご契約が見つかりませんでした");
        fill("証券番号", policy.certificateNumber());
        press(PolicyField.label(policy));
        press("このご契約の事故にする");

        assertThat(path()).startsWith("incidents/");
        assertThat(words()).contains(policy.certificateNumber());
    }

    @Test
    @DisplayName("a report is taken over by the firm's account with its code")
    void takenOver() {
        Policy policy = newPolicy();
        begin();
        open("notice/check");
        press("報告を送る");
        String code = find(Span.class).withClassName("handover-code").single().getText();
        String number = waiting().getFirst().received().number().text();
        signInHere("policyholder");

        open("report/code");
        fill("引き継ぎコード", code);
        press("知らせをさがす");
        assertThat(words()).contains(number, firm);
        @SuppressWarnings("unchecked")
        ComboBox<Policy> policies = find(ComboBox.class).single();
        policies.setValue(policy);
        press("このご契約の事故として引き継ぐ");

        assertThat(path()).startsWith("incidents/");
        assertThat(words()).contains(number, policy.certificateNumber());
    }
}
