package io.shirase.exclusion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.shirase.assessment.IncidentKind;
import io.shirase.exclusion.FindingKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.persistence.ScreenTest;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("handler")
@DisplayName("The page of exclusions")
class ExclusionsViewTest extends ScreenTest {

    private static final String OUTAGE = "自社の管理下にない電気・通信などの供給停止";

    private String address() {
        Incident incident = as(
                "policyholder",
                () -> newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                        .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "係"))));
        return "desk/" + incident.id() + "/exclusions";
    }

    private void find(FindingKind kind, String words) {
        Dialog dialog = find(Dialog.class).single();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<FindingKind> kinds = find(RadioButtonGroup.class).single();
        kinds.setValue(kind);
        find(TextArea.class).single().setValue(words);
        pressIn(dialog, "所見を残す");
    }

    private static void pressIn(Dialog dialog, String text) {
        dialog.getFooter()
                .getElement()
                .getChildren()
                .map(element -> element.getComponent().orElseThrow())
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void tick(String label) {
        find(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    @Test
    @DisplayName("lists what is to be looked at, what is decided already, and what the words mean")
    void lists() {
        open(address());

        assertThat(words())
                .contains(
                        "「記名被保険者の直接の管理下でない電気",
                        "未確認",
                        "保険金の計算で判定しているもの",
                        "「罰金、料料、過料",
                        "この契約にない特約のもの",
                        "この商品での言葉の意味",
                        "第三者",
                        "正当な権限のない者による");
    }

    @Test
    @DisplayName("takes one finding for many, and leads one that applies to the supervisor, who confirms it")
    void findings() {
        String address = address();
        open(address);
        tick(OUTAGE);
        press("選んだ1件の所見を書く");
        find(FindingKind.APPLIES, "停電の報告書");
        assertThat(words()).contains("上長の承認待ち", "停電の報告書", "上長が承認するまで、この免責で明細を否認することはできません。");
        assertThat(find(Button.class).withText("承認する").exists()).isFalse();

        press("まだ見ていないものをすべて選ぶ");
        assertThat(find(Button.class).withText("選んだ25件の所見を書く").exists()).isTrue();
        find(Button.class).withText("選んだ25件の所見を書く").single().click();
        find(FindingKind.DOES_NOT_APPLY, "報告書のとおり該当なし");
        assertThat(words()).doesNotContain("未確認");

        signInHere("supervisor");
        open(address.replace("/exclusions", ""));
        open(address);
        press("承認する");
        assertThat(words()).contains("承認しました", "上長が承認", "減額・否認の理由にこの免責を選べます");
    }

    @Test
    @DisplayName("is all in English but for the source's words")
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(address());

        assertThat(words()).contains("Not looked at", "What words mean in this product", "Third party");
    }

    @Test
    @WithUserDetails("policyholder")
    @DisplayName("does not exist for the firm")
    void access() {
        open(address());
        assertThat(isNotFound()).isTrue();
    }
}
