package io.shirase.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyEdits;
import io.shirase.product.Figure;
import io.shirase.product.Figure.Kind;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
class FiguresViewTest extends ScreenTest {

    private static final Figure EMERGENCY = new Figure(Kind.LIMIT, "emergency");

    @Autowired
    private Policies policies;

    @Autowired
    private PolicyEdits edits;

    private YenField emergency() {
        return find(YenField.class).all().stream()
                .filter(field -> named(field, "緊急対応費用の限度額"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean named(TextField field, String words) {
        return field.getAriaLabel().orElse("").contains(words);
    }

    private TextField period() {
        return find(TextField.class).all().stream()
                .filter(field -> named(field, "事故対応期間"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachNumberStandsWithTheProductsOwnBesideIt() {
        Policy shown = newPolicy();
        open("policies/" + shown.id() + "/figures");

        assertThat(emergency().getValue()).isEmpty();
        assertThat(named(emergency(), "商品の定め：¥10,000,000")).isTrue();
        assertThat(words()).contains("固有の支払限度額", "支払割合", "期間と期限", "1名・1法人あたりの上限");
    }

    @Test
    void whatIsEnteredIsKeptAndShownOnThePoliciesPage() {
        Policy shown = newPolicy();
        open("policies/" + shown.id() + "/figures");
        emergency().setValue("５，０００，０００円");

        press("保存する");

        assertThat(policies.get(shown.id()).overrides())
                .isEqualTo(new Overrides(Map.of(EMERGENCY, Quantity.yen(5_000_000))));
        assertThat(heading()).contains(shown.certificateNumber());
        assertThat(words()).contains("証券で商品と異なる数値", "¥5,000,000", "¥10,000,000");
    }

    @Test
    void whatCannotBeIsSaidNextToTheFieldAndNothingIsSaved() {
        Policy shown = newPolicy();
        open("policies/" + shown.id() + "/figures");
        period().setValue("101");
        emergency().setValue("たくさん");

        press("保存する");

        assertThat(period().isInvalid()).isTrue();
        assertThat(period().getErrorMessage()).isEqualTo("1から100までの数値を入力してください。");
        assertThat(emergency().isInvalid()).isTrue();
        assertThat(words()).contains("まだ保存していません");
        assertThat(policies.get(shown.id()).overrides()).isEqualTo(Overrides.NONE);
    }

    @Test
    void ifSomebodyElseWasFasterThePageSaysWhatStandsNowAndKeepsWhatWasTyped() {
        Policy shown = newPolicy();
        open("policies/" + shown.id() + "/figures");
        emergency().setValue("7,000,000");
        edits.override(
                shown.id(),
                shown.version(),
                new Overrides(Map.of(EMERGENCY, Quantity.yen(6_000_000))),
                new OwnTerms(Yen.of(30_000_000), new Claim.Rate(300_000, 400_000)));

        press("保存する");

        assertThat(words()).contains("ほかの人", "¥6,000,000", "¥30,000,000", "300,000 ÷ 400,000");
        assertThat(emergency().getValue()).isEqualTo("7,000,000");

        press("保存する");
        assertThat(policies.get(shown.id()).overrides().of(EMERGENCY)).contains(Quantity.yen(7_000_000));
    }

    @Test
    void whatIsTypedOutlivesAChangeOfTheLanguage() {
        open("policies/" + newPolicy().id() + "/figures");
        emergency().setValue("7000000");
        period().setValue("2");

        test(find(NativeButton.class).withText("English").single()).click();

        assertThat(heading()).contains("The certificate’s numbers");
        assertThat(find(TextField.class).all().stream().map(TextField::getValue).filter(value -> !value.isEmpty()))
                .containsExactly("7,000,000", "2");
    }

    @Test
    void anAdministratorIsLedThereFromThePoliciesPage() {
        open("policies/" + newPolicy().id());

        assertThat(words()).contains("数値はすべて商品の定めのとおりです。", "証券の数値を直す");
    }

    @Test
    @WithUserDetails("policyholder")
    void aPolicyholderReadsTheNumbersAndCannotChangeThem() {
        Policy shown = newPolicy();
        as(
                "admin",
                () -> edits.override(
                        shown.id(),
                        shown.version(),
                        new Overrides(Map.of(EMERGENCY, Quantity.yen(5_000_000))),
                        OwnTerms.NONE));
        open("policies/" + shown.id());

        assertThat(words()).contains("証券で商品と異なる数値", "¥5,000,000", "¥10,000,000").doesNotContain("証券の数値を直す");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContainAnyElementsOf(List.of("保存する"));
    }

    @Test
    @WithUserDetails("handler")
    void thePageIsNotThereForAnybodyElse() {
        open("policies/" + newPolicy().id() + "/figures");

        assertThat(isNotFound()).isTrue();
    }

    private YenField labelled(String label) {
        return find(YenField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLimitOfOneClaimAndTheTwoPremiumsAreKeptShownAndTakenAwayAgain() {
        Policy shown = newPolicy();
        open("policies/" + shown.id() + "/figures");
        labelled("1件の損害賠償請求に支払われる上限").setValue("3000万");
        labelled("申告された売上高での保険料").setValue("300000");
        press("保存する");
        assertThat(words()).contains("まだ保存していません");
        assertThat(labelled("実際の売上高での保険料").getErrorMessage()).contains("両方");

        labelled("実際の売上高での保険料").setValue("200000");
        press("保存する");
        assertThat(labelled("申告された売上高での保険料").getErrorMessage()).contains("実際の保険料以下");
        assertThat(OwnTerms.of(policies.get(shown.id()))).isEqualTo(OwnTerms.NONE);

        labelled("実際の売上高での保険料").setValue("400000");
        press("保存する");
        assertThat(OwnTerms.of(policies.get(shown.id())))
                .isEqualTo(new OwnTerms(Yen.of(30_000_000), new Claim.Rate(300_000, 400_000)));
        assertThat(words()).contains("¥30,000,000", "300,000 ÷ 400,000");

        open("policies/" + shown.id() + "/figures");
        assertThat(labelled("実際の売上高での保険料").getValue()).isEqualTo("400,000");
        labelled("1件の損害賠償請求に支払われる上限").setValue("");
        labelled("申告された売上高での保険料").setValue("");
        labelled("実際の売上高での保険料").setValue("");
        press("保存する");
        assertThat(OwnTerms.of(policies.get(shown.id()))).isEqualTo(OwnTerms.NONE);
    }
}
