package io.shirase.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.directory.SupportState;
import io.shirase.directory.Vendors;
import io.shirase.expense.Expenses;
import io.shirase.expense.Stage;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.ShortText;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The plan of the response on screens")
@WithUserDetails("policyholder")
class PlanViewTest extends ScreenTest {

    @Autowired
    private SupportRequests requests;

    @Autowired
    private Expenses expenses;

    @Autowired
    private Vendors vendors;

    private Incident attack() {
        return newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK));
    }

    private void type(String label, String text) {
        find(ShortText.class).withLabel(label).single().setValue(text);
    }

    @Test
    @DisplayName("shows what the incident asks for, is ticked off and taken back, and is on the incident's page")
    void ticked() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/plan");
        assertThat(words())
                .contains("検知・調査", "謝罪・お客さま対応", "再発防止・事後処理", "ネットワークから切り離す", "件のうち0件が済みました")
                .contains("頼む前に書面の同意が必要です", "分かったことによっては必要なこと", "緊急時ホットラインサービス", "0120-269-318")
                .doesNotContain("攻撃があったかを調べてもらう");

        press("済みにする");
        assertThat(words()).contains("件のうち1件が済みました", "さん");
        open("incidents/" + incident.id());
        assertThat(words()).contains("対応の進め方", "件のうち1件が済みました", "ネットワークから切り離す");

        open("incidents/" + incident.id() + "/plan");
        press("済みを取り消す");
        assertThat(words()).contains("件のうち0件が済みました");
    }

    @Test
    @DisplayName("leads with a cost to the page that reckons it, where the activity stands chosen and planned")
    void cost() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/plan");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("incidents/" + incident.id() + "/what-if?activity=lawyer");

        open("incidents/" + incident.id() + "/what-if?activity=lawyer");
        assertThat(find(ComboBox.class).all())
                .anySatisfy(box -> assertThat(box.getValue()).isEqualTo(Activity.LAWYER));
    }

    @Test
    @DisplayName("leads from a request for a vendor to the vendor, the quotation and the consent")
    void helped() {
        Incident incident = attack();
        open("incidents/" + incident.id() + "/plan");
        test(find(Button.class).withText("業者の紹介を頼む").all().get(2)).click();
        press("紹介を頼む");
        SupportRequest request = requests.ofIncident(incident.id()).getFirst();
        assertThat(heading()).contains("支援の依頼1");
        assertThat(words()).contains("紹介待ち", "窓口が、頼める業者をさがしています");

        signInHere("operator");
        open("support");
        assertThat(words()).contains("支援の依頼" + request.number());
        open("support/" + request.id());
        type("登録されていない業者の名前", "汐見法律事務所");
        press("紹介する");
        assertThat(words()).contains("紹介済み", "汐見法律事務所");
        assertThat(requests.get(request.id()).function()).isEqualTo("investigation");

        signInHere("policyholder");
        open("incidents/" + incident.id());
        assertThat(words()).contains("紹介された業者に連絡し、見積もりを入れる");
        open("support/" + request.id());
        press("予定に入れる");
        assertThat(requests.get(request.id()).state()).isEqualTo(SupportState.INTRODUCED);
        find(YenField.class).withLabel("見積もりの金額").single().setValue("330,000");
        press("予定に入れる");

        assertThat(expenses.ofIncident(incident.id())).singleElement().satisfies(line -> {
            assertThat(line.facts().vendor()).isEqualTo("汐見法律事務所");
            assertThat(line.facts().amount()).isEqualTo(Yen.of(330_000));
            assertThat(line.facts().stage()).isEqualTo(Stage.PLANNED);
        });
        assertThat(words()).contains("見積もりあり");
    }

    private static <T> void chooseSecond(CheckboxGroup<T> group) {
        group.setValue(Set.of(group.getListDataView().getItem(1)));
    }

    @Test
    @DisplayName("names those vendors that administrators keep")
    void kept() {
        signInHere("admin");
        open("admin/vendors");
        press("業者を加える");
        press("保存する");
        assertThat(find(ShortText.class).withLabel("名前").single().getErrorMessage())
                .isEqualTo("名前を入れてください。");
        String name = "相模フォレンジック" + UUID.randomUUID();
        type("名前", name);
        type("電話番号", "０３－１２３４－５６７８");
        find(CheckboxGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("できること"))
                .forEach(group -> chooseSecond((CheckboxGroup<?>) group));
        press("保存する");
        assertThat(words()).contains(name, "03-1234-5678", "原因と被害の調査", "すべての商品");
        assertThat(vendors.all()).anySatisfy(vendor -> assertThat(vendor.name()).isEqualTo(name));
    }
}
