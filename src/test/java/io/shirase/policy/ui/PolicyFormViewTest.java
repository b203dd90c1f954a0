package io.shirase.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.money.Yen;
import io.shirase.part.MomentField;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.product.Product;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
@DisplayName("The form of a policy")
class PolicyFormViewTest extends ScreenTest {

    @Autowired
    private Policies policies;

    @Test
    @DisplayName("asks what the product's certificates state, and makes the policy that was typed")
    void entered() {
        open("admin/policies/new");
        choose("tokio-marine-chuokai");
        String number = "F-" + UUID.randomUUID().toString().substring(0, 12);
        text("証券番号").setValue(number);
        insured().setValue(firm());
        field(MomentField.class, "保険期間の始まり").setValue(Moment.of(LocalDateTime.of(2026, 4, 1, 16, 0)));
        plan().setValue(plan().getListDataView().getItem(0));
        yen("保険期間中に支払われる合計の上限").setValue("3億");
        yen("事故対応の費用の上限").setValue("5000万");
        press("登録する");

        Policy made = policies.list().stream()
                .filter(policy -> policy.certificateNumber().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(made.insuredName()).isEqualTo(Demo.FIRM.name());
        assertThat(made.periodEnd()).isEqualTo(LocalDateTime.of(2027, 4, 1, 16, 0));
        assertThat(made.terms().policyLimit()).isEqualTo(Yen.of(300_000_000));
        assertThat(made.terms().costLimit()).isEqualTo(Yen.of(50_000_000));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("policies/" + made.id());
    }

    @Test
    @DisplayName("says at each field what is missing, and keeps what was typed")
    void missing() {
        open("admin/policies/new");
        choose("tokio-marine-chuokai");
        yen("保険期間中に支払われる合計の上限").setValue("1億");
        press("登録する");

        assertThat(text("証券番号").isInvalid()).isTrue();
        assertThat(insured().isInvalid()).isTrue();
        assertThat(field(MomentField.class, "保険期間の始まり").isInvalid()).isTrue();
        assertThat(yen("保険期間中に支払われる合計の上限").getValue()).isEqualTo("100,000,000");
        assertThat(words()).contains("まだ保存していません");
    }

    @Test
    @DisplayName("says at the number what the product does not allow")
    void refused() {
        Policy policy = newPolicy();
        open("policies/" + policy.id() + "/edit");
        yen("営業が止まったときの利益の上限").setValue("1億1");
        press("登録する");

        assertThat(yen("営業が止まったときの利益の上限").getErrorMessage()).isEqualTo("¥100,000,000以下にしてください。");
        assertThat(policies.get(policy.id())).isEqualTo(policy);
    }

    @Test
    @DisplayName("changes what it shows of a policy that is there; its product stays")
    void changed() {
        Policy policy = newPolicy();
        open("policies/" + policy.id() + "/edit");
        assertThat(product().isReadOnly()).isTrue();
        assertThat(text("証券番号").getValue()).isEqualTo(policy.certificateNumber());
        assertThat(plan().getValue().code()).isEqualTo(policy.plan());
        yen("事故対応の費用の上限").setValue("40,000,000");
        press("登録する");

        assertThat(policies.get(policy.id()).terms().costLimit()).isEqualTo(Yen.of(40_000_000));
    }

    @Test
    @DisplayName("keeps what was typed when another product is chosen that asks for it too")
    void otherProduct() {
        open("admin/policies/new");
        choose("tokio-marine-chuokai");
        yen("保険期間中に支払われる合計の上限").setValue("1億");
        choose("sompo-web");

        assertThat(yen("保険期間中に支払われる合計の上限").getValue()).isEqualTo("100,000,000");
    }

    private void choose(String code) {
        Select<Product> select = product();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private Select<Product> product() {
        return find(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Product.Plan> plan() {
        return find(RadioButtonGroup.class).single();
    }

    private Organisation firm() {
        return insured()
                .getListDataView()
                .getItems()
                .filter(firm -> firm.id().equals(Demo.FIRM.id()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> insured() {
        return field(ComboBox.class, "契約者の会社");
    }

    private TextField text(String label) {
        return field(TextField.class, label);
    }

    private YenField yen(String label) {
        return field(YenField.class, label);
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
