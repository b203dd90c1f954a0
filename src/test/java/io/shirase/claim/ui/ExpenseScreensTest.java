package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.ui.ActivityField;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.DayField;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import io.shirase.review.Decide;
import io.shirase.review.Reviews;
import java.io.ByteArrayInputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
class ExpenseScreensTest extends ScreenTest {

    @Autowired
    private Expenses expenses;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Receipts receipts;

    private Incident incident(IncidentKind kind) {
        return newIncident(
                answers -> answers.withKind(kind).withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 0), "")));
    }

    private String log(Incident incident) {
        return "incidents/" + incident.id() + "/expenses";
    }

    @SuppressWarnings("unchecked")
    private void fill(Activity activity, String amount) {
        find(ComboBox.class).withLabel("使い道").single().setValue(activity);
        find(YenField.class).all().stream()
                .filter(field -> field.getLabel().equals("金額"))
                .forEach(field -> field.setValue(amount));
        find(DayField.class).all().stream()
                .filter(field -> "費用が生じた日".equals(field.getLabel()))
                .forEach(field -> field.setValue(clock.today()));
    }

    @Test
    @DisplayName("an incident that another one's suspicion does not touch is not said to wait for its outcome")
    void anotherSuspicionOfTheSamePolicy() {
        Incident leak = incident(IncidentKind.LEAK);
        newIncident(answers -> answers.withPolicy(leak.policyId())
                .withKind(IncidentKind.SUSPECTED_ATTACK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 0), "")));
        open(log(leak) + "/new");
        fill(Activity.NOTIFICATION, "120000");
        press("保存する");

        open("incidents/" + leak.id());
        assertThat(words()).contains("¥120,000").doesNotContain("攻撃ではなかったとき", "戻る金額に幅があります");
    }

    @Test
    void anEmptyLogSaysWhatToDo() {
        open(log(incident(IncidentKind.LEAK)));

        assertThat(words()).contains("まだ費用の記録がありません", "費用を加える");
    }

    @Test
    void aLineIsEnteredWithFullWidthFiguresAndShowsWhatWouldComeBackAndWhy() {
        Incident incident = incident(IncidentKind.LEAK);
        open(log(incident) + "/new");
        fill(Activity.NOTIFICATION, "１２０，０００円");

        press("保存する");

        assertThat(expenses.ofIncident(incident.id()))
                .extracting(line -> line.facts().amount())
                .containsExactly(Yen.of(120_000));
        assertThat(words()).contains("ご本人へのお知らせ", "¥120,000", "支払い対象", "お支払いの見込みは¥120,000です。");
    }

    @Test
    @DisplayName("a receipt whose line was never saved is offered again on the next line, and can be taken away")
    void aReceiptWithoutALineIsOfferedAgain() throws Exception {
        Incident incident = incident(IncidentKind.LEAK);
        receipts.add(incident.id(), "請求書.pdf", new ByteArrayInputStream(SampleReceipts.pdf("請求書")));
        open(log(incident) + "/new");
        assertThat(words()).contains("まだどの費用にも付いていないファイル");

        press("「請求書.pdf」をこの費用に付ける");
        assertThat(words()).doesNotContain("まだどの費用にも付いていないファイル");
        press("「請求書.pdf」をこの明細から外す");
        press("「請求書.pdf」を取り除く");

        assertThat(words()).doesNotContain("まだどの費用にも付いていないファイル");
        assertThat(receipts.ofIncident(incident.id())).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidNextToTheFieldAndWhatWasTypedStays() {
        Incident incident = incident(IncidentKind.LEAK);
        open(log(incident) + "/new");
        find(TextField.class).withLabel("支払先（任意）").single().setValue("宅配の会社");

        press("保存する");

        assertThat(find(ComboBox.class).withLabel("使い道").single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withLabel("支払先（任意）").single().getValue())
                .isEqualTo("宅配の会社");
        assertThat(words()).contains("そのまま残っています");
        assertThat(expenses.ofIncident(incident.id())).isEmpty();
    }

    @Test
    void theSameExpenseTwiceIsAWarningAndSavingOnceMoreKeepsBoth() {
        Incident incident = incident(IncidentKind.LEAK);
        for (int i = 0; i < 2; i++) {
            open(log(incident) + "/new");
            fill(Activity.NOTIFICATION, "50000");
            find(TextField.class).withLabel("支払先（任意）").single().setValue("郵便局");
            press("保存する");
        }
        assertThat(words()).contains("同じ費用が、すでに記録されているかもしれません");
        assertThat(expenses.ofIncident(incident.id())).hasSize(1);

        press("保存する");

        assertThat(expenses.ofIncident(incident.id())).hasSize(2);
    }

    @Test
    void ifSomebodyElseWasFasterTheFormKeepsWhatWasTypedAndSaysWhatStandsNow() {
        Incident incident = incident(IncidentKind.LEAK);
        ExpenseLine line = expenses.add(UUID.randomUUID(), incident.id(), facts(Yen.of(10_000)), List.of());
        open(log(incident) + "/" + line.id());
        expenses.edit(line.id(), line.version(), facts(Yen.of(20_000)), List.of());
        find(TextField.class).withLabel("支払先（任意）").single().setValue("わたしの入力");

        press("保存する");

        assertThat(words()).contains("直しました", "¥20,000");
        assertThat(find(TextField.class).withLabel("支払先（任意）").single().getValue())
                .isEqualTo("わたしの入力");
        assertThat(expenses.get(line.id()).facts().amount()).isEqualTo(Yen.of(20_000));

        press("保存する");
        assertThat(expenses.get(line.id()).facts().vendor()).isEqualTo("わたしの入力");
    }

    private ExpenseFacts facts(Yen amount) {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = Activity.TRAVEL;
            facts.amount = amount;
            facts.accruedOn = clock.today();
        });
    }

    @Test
    void aQuotationTellsWhetherConsentIsNeededAndIsNotSaved() {
        Incident incident = incident(IncidentKind.CYBER_ATTACK);
        open("incidents/" + incident.id() + "/what-if");
        fill(Activity.LAWYER, "300000");

        press("見込みを調べる");

        assertThat(words()).contains("書面による同意が要ります", "いまの見込み", "費用の記録には入っていません");
        assertThat(expenses.ofIncident(incident.id())).isEmpty();
    }

    @Test
    void aQuotationTellsWhatWouldBePaidOnceTheConsentIsThere() {
        Incident incident = incident(IncidentKind.CYBER_ATTACK);
        open("incidents/" + incident.id() + "/what-if");
        fill(Activity.LAWYER, "300000");

        press("見込みを調べる");

        assertThat(words())
                .contains("見込み¥0", "先に同意が必要", "同意を受けた場合の見込み見込み¥300,000")
                .doesNotContain("対象外", "費用が生じた日");
    }

    @Test
    void whileASuspicionIsOpenAQuotationIsARange() {
        Incident incident = incident(IncidentKind.SUSPECTED_ATTACK);
        open("incidents/" + incident.id() + "/what-if");
        fill(Activity.TRAVEL, "30000");

        press("見込みを調べる");

        assertThat(words()).contains("¥0〜¥30,000");
    }

    @Test
    void whileASuspicionIsOpenTheMoneyIsARange() {
        Incident incident = incident(IncidentKind.SUSPECTED_ATTACK);
        expenses.add(UUID.randomUUID(), incident.id(), facts(Yen.of(30_000)), List.of());

        open("incidents/" + incident.id());

        assertThat(words()).contains("¥0〜¥30,000", "攻撃だったとき", "攻撃ではなかったとき");
    }

    @Test
    void aLineThatIsDecidedSaysSoWithTheAmountAndNothingOfAnExpectation() {
        Incident incident = incident(IncidentKind.LEAK);
        ExpenseLine line = expenses.add(UUID.randomUUID(), incident.id(), facts(Yen.of(550_000)), List.of());
        as("handler", () -> reviews.enter(Decide.accept(UUID.randomUUID(), reviews.of(line.id()))));

        open(log(incident));

        assertThat(words())
                .contains("費用1", "認められた¥550,000", "認められた額の合計¥550,000", "お支払いの合計")
                .doesNotContain("対象外", "戻る見込み");

        open(log(incident) + "/" + line.id());
        assertThat(words()).contains("決まったこと", "¥550,000認められた", "認められた額から計算したお支払いは");
    }

    @Test
    void theBarsSayThatTheyCountTheWholePolicyPeriod() {
        Incident incident = incident(IncidentKind.LEAK);
        expenses.add(UUID.randomUUID(), incident.id(), facts(Yen.of(30_000)), List.of());

        open(log(incident));

        assertThat(words()).contains("全体の金額です。ほかの事故の分も入っています。").doesNotContain("請求");
    }

    @Test
    void ofALongLogTheNewestLinesComeFirstAndTheOthersAsOneScrolls() {
        Incident incident = incident(IncidentKind.LEAK);
        for (int i = 1; i <= LineTable.AT_ONCE + 2; i++) {
            expenses.add(UUID.randomUUID(), incident.id(), facts(Yen.of(1_000_000 + i)), List.of());
        }
        open(log(incident));
        assertThat(words()).contains("全部で102件あります");

        VirtualList<LogRow> list = longLog();
        assertThat(list.getDataProvider().size(new Query<>())).isEqualTo(102);
        assertThat(list.getDataProvider().fetch(new Query<>(100, 50, List.of(), null, null)))
                .extracting(row -> row.line().number())
                .containsExactly(2, 1);
    }

    @SuppressWarnings("unchecked")
    private VirtualList<LogRow> longLog() {
        return (VirtualList<LogRow>) find(VirtualList.class).single();
    }

    @Test
    @DisplayName("what the product has no cost item for is found too, says so, and can be kept")
    void withoutItem() {
        Incident incident = incident(IncidentKind.LEAK);
        open(log(incident) + "/new");
        ComboBox<Activity> field = find(ActivityField.class).single();

        assertThat(field.getItemLabelGenerator().apply(Activity.NOTIFICATION)).doesNotContain("項目がありません");
        assertThat(field.getItemLabelGenerator().apply(Activity.SUPPORT_SERVICE))
                .contains("項目がありません");

        fill(Activity.SUPPORT_SERVICE, "50000");
        press("保存する");
        assertThat(words()).contains("事故対応の支援サービス", "対象外", "見込み¥0");
    }

    @Test
    void whereStopsAreNotCoveredThePageSaysSoInsteadOfAskingForAccounts() {
        open("incidents/" + incident(IncidentKind.CYBER_ATTACK).id() + "/interruption");

        assertThat(words()).contains("このご契約では対象になっていません");
        assertThat(find(YenField.class).exists()).isFalse();
    }
}
