package io.shirase.damages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesStage;
import io.shirase.expense.Expenses;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.part.DayField;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("Claims of others on the screens")
class DamagesScreensTest extends ScreenTest {

    private static final String CLAUSE = "賠償責任の承認または賠償金額の決定前に東京海上日動の同意が必要となります。";

    @Autowired
    private DamagesClaims damages;

    @Autowired
    private Expenses expenses;

    private Incident incident() {
        return newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 0), "")));
    }

    private DamagesClaim entered(Incident incident) {
        open("incidents/" + incident.id() + "/damages/new");
        assertThat(words()).contains("同意が必要です", CLAUSE);
        press("保存する");
        assertThat(find(TextField.class).withLabel("だれからの請求ですか").single().isInvalid())
                .isTrue();
        find(TextField.class).withLabel("だれからの請求ですか").single().setValue("みなと商事");
        yen("求められている金額").setValue("2,000,000");
        press("保存する");
        return damages.ofIncident(incident.id()).getFirst();
    }

    private YenField yen(String label) {
        return find(YenField.class).withLabel(label).single();
    }

    @Test
    @DisplayName("a firm enters one, is told to settle nothing in the product's own words, and ties an expense to it")
    @SuppressWarnings("unchecked")
    void entering() {
        Incident incident = incident();
        DamagesClaim claim = entered(incident);

        assertThat(heading()).contains("みなと商事");
        assertThat(words()).contains("同意が必要です", CLAUSE, "¥2,000,000", "結び付けた明細は、まだありません");
        open("incidents/" + incident.id());
        assertThat(words()).contains("認めたり約束したりする前に", "請求1・みなと商事", CLAUSE);

        open("incidents/" + incident.id() + "/expenses/new");
        find(ComboBox.class).withLabel("使い道").single().setValue(Activity.DAMAGES);
        find(YenField.class).withLabel("金額").all().getFirst().setValue("1500000");
        find(ComboBox.class).withLabel("どの請求についての費用ですか").single().setValue(claim.toThirdParty());
        press("保存する");
        assertThat(expenses.ofIncident(incident.id()).getFirst().facts().claimId())
                .isEqualTo(claim.id());
        open("damages/" + claim.id());
        assertThat(words()).contains("¥1,500,000", "まだ計算できない明細の金額");
    }

    @Test
    @DisplayName(
            "the firm asks, a handler sees it on the desk and agrees with a condition, and the firm settles and pays")
    void agreeing() {
        Incident incident = incident();
        DamagesClaim claim = entered(incident);
        press("同意を依頼する");
        assertThat(find(TextArea.class).withLabel("示談の条件と理由").single().isInvalid())
                .isTrue();
        yen("示談の金額").setValue("1500000");
        find(TextArea.class).withLabel("示談の条件と理由").single().setValue("月末に一括で払う");
        press("同意を依頼する");
        assertThat(words()).contains("お返事を待っています");

        signInHere("handler");
        open("desk/" + incident.id());
        assertThat(words()).contains("相手からの請求（1件・返事待ち1件）", "示談の依頼に答える");
        open("damages/" + claim.id());
        find(TextArea.class).withLabel("条件（任意）").single().setValue("秘密を守る約束を入れる");
        press("この内容で同意する");

        signInHere("policyholder");
        open("damages/" + claim.id());
        assertThat(words()).contains("示談に同意しています", "秘密を守る約束を入れる");
        yen("決まった金額").setValue("1500000");
        find(DayField.class).withLabel("決まった日").single().setValue(clock.today());
        press("記録する");
        find(DayField.class).withLabel("支払った日").single().setValue(clock.today());
        press("支払いを記録する");
        assertThat(damages.get(claim.id()).stage()).isEqualTo(DamagesStage.PAID);
        assertThat(words()).contains("相手に支払い済み").doesNotContain("同意が必要です");
    }
}
