package io.shirase.callback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.callback.CallBacks;
import io.shirase.callback.Wish;
import io.shirase.incident.Incident;
import io.shirase.part.MomentField;
import io.shirase.persistence.ScreenTest;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("operator")
@DisplayName("A promise to call back")
class CallBacksViewTest extends ScreenTest {

    @Autowired
    private CallBacks callBacks;

    private Incident promised(String why) {
        Incident incident = newIncident(UnaryOperator.identity());
        callBacks.promise(
                UUID.randomUUID(),
                incident.id(),
                new Wish("森 " + why, "03-1234 5678", "みなと", new Moment(LocalDate.of(2020, 1, 1), null), why));
        return incident;
    }

    @Test
    @DisplayName("stands on the operator's first page, the number to tap, with the way to the list and to the incident")
    void firstPage() {
        Incident incident = promised("期日超過");

        open("incidents");

        assertThat(words()).contains("折り返し", "折り返しをすべて見る");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("call-backs", "tel:0312345678");
        open("call-backs");
        assertThat(words()).contains("森 期日超過・みなと", "過ぎています");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("incidents/" + incident.id());
    }

    @Test
    @DisplayName("is done with a note, after which it says by whom; going back does nothing")
    void done() {
        String mark = UUID.randomUUID().toString();
        Incident incident = promised(mark);
        open("incidents/" + incident.id());
        press("かけた");
        press("まだ済んでいない");
        assertThat(callBacks.ofIncident(incident.id()).getFirst().done()).isNull();
        press("かけた");
        find(TextArea.class).withLabel("どうなったか（任意）").single().setValue("また明日");

        press("済みにする");

        assertThat(words()).contains("折り返し済み", "また明日");
        assertThat(find(Button.class).withText("かけた").exists()).isFalse();
        assertThat(callBacks.ofIncident(incident.id()).getFirst().done()).isNotNull();
    }

    @Test
    @DisplayName("stays to be called where nobody was reached; how often is said, and another day can be set")
    void unreached() {
        String mark = UUID.randomUUID().toString();
        Incident incident = promised(mark);
        open("incidents/" + incident.id());
        press("かけた");
        find(TextArea.class).withLabel("どうなったか（任意）").single().setValue("呼び出しのみ");

        press("つながらなかった");

        assertThat(words()).contains("つながらず 1回", "呼び出しのみ", "つながりませんでした");
        press("日時を変える");
        MomentField due = find(MomentField.class).all().stream()
                .filter(field -> "いつまでに".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        due.setValue(new Moment(LocalDate.of(2026, 12, 1), LocalTime.of(9, 30)));
        press("この日時にする");
        assertThat(words()).contains("09:30 まで");
        assertThat(callBacks.ofIncident(incident.id()).getFirst().done()).isNull();
    }

    @Test
    @WithUserDetails("handler")
    @DisplayName("is made on an incident by a handler too; without a number it says so at the field")
    void made() {
        Incident incident = as("policyholder", () -> newIncident(UnaryOperator.identity()));
        open("incidents/" + incident.id());
        press("約束を記録する");
        assertThat(find(TextField.class).withLabel("かける電話番号").single().getErrorMessage())
                .isEqualTo("かける電話番号を入力してください。");
        find(TextField.class).withLabel("かける電話番号").single().setValue("090-0000-0000");
        find(TextArea.class).withLabel("用件").single().setValue("写真のこと");

        press("約束を記録する");

        assertThat(words()).contains("折り返しの約束を記録しました", "写真のこと", "期限の約束なし", incident.insuredName());
        assertThat(find(TextArea.class).withLabel("用件").single().getValue()).isEmpty();
        open("call-backs");
        assertThat(words()).contains("写真のこと");
    }

    @Test
    @DisplayName("is nothing that the insured see")
    void insured() {
        Incident incident = promised("社内だけ");
        signInHere("policyholder");
        open("incidents/" + incident.id());
        assertThat(words()).contains("いま、すること").doesNotContain("社内だけ", "折り返し");
        open("call-backs");
        assertThat(isNotFound()).isTrue();
    }
}
