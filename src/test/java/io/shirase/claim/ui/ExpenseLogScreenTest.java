package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.ReceiptDrafts;
import io.shirase.expense.Stage;
import io.shirase.expense.TaxMethod;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import java.io.ByteArrayInputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("The expense log")
class ExpenseLogScreenTest extends ScreenTest {

    @Autowired
    private Expenses expenses;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ReceiptDrafts drafts;

    private Incident incident;
    private String log = "";

    @BeforeEach
    void open() {
        incident = newIncident(answers -> answers.withKind(IncidentKind.LEAK)
                .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 0), "")));
        log = "incidents/" + incident.id() + "/expenses";
    }

    private ExpenseLine line(String vendor, long yen, Stage stage) {
        return expenses.add(
                UUID.randomUUID(),
                incident.id(),
                ExpenseFacts.NONE.with(facts -> {
                    facts.activity = Activity.NOTIFICATION;
                    facts.amount = Yen.of(yen);
                    facts.vendor = vendor;
                    facts.stage = stage;
                    facts.accruedOn = stage == Stage.PLANNED ? null : clock.today();
                }),
                List.of());
    }

    private Receipt receipt(String text) throws Exception {
        return receipts.add(incident.id(), "invoice.pdf", new ByteArrayInputStream(SampleReceipts.pdf(text)))
                .receipt();
    }

    @Test
    @DisplayName("makes a draft of a receipt, once, which shows what was read and where, and is confirmed by saving it")
    @SuppressWarnings("unchecked")
    void draft() throws Exception {
        Receipt receipt = receipt("Example Forensics Ltd. Invoice No: A-17 Total due JPY 110,000 Tax JPY 10,000");

        ExpenseLine draft = drafts.of(receipt, "").line();
        assertThat(drafts.of(receipt, "").isNew()).isFalse();
        open(log + "/" + draft.id());

        assertThat(words()).contains("書類から読み取った内容", "¥110,000", "1ページ", "消費税の申告のしかた");
        find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("御社の消費税の申告（任意）"))
                .forEach(group -> group.setValue(TaxMethod.EXEMPT));
        assertThat(find(YenField.class).withLabel("金額").single().getValue()).isEqualTo("110,000");
    }

    @Test
    @DisplayName("says that nothing certain was read where that is so")
    void nothingRead() throws Exception {
        ExpenseLine draft =
                drafts.of(receipt("Thank you very much for your visit"), "").line();

        open(log + "/" + draft.id());

        assertThat(words()).contains("確かに読み取れる金額や日付はありませんでした");
    }

    @Test
    @DisplayName("is searched, narrowed and sorted, and says how many lines and how much that is")
    void searched() {
        line("みなと印刷", 30_000, Stage.PAID);
        line("やまと運輸", 50_000, Stage.PLANNED);
        line("株式会社みなと印刷", 120_000, Stage.ARISEN);

        open(log + "?q=ﾐﾅﾄ印刷");
        assertThat(words()).contains("当てはまる費用：2件、金額の合計 ¥150,000").doesNotContain("やまと運輸");
        open(log + "?q=120,000");
        assertThat(words()).contains("当てはまる費用：1件");
        open(log + "?show=planned");
        assertThat(words()).contains("当てはまる費用：1件、金額の合計 ¥50,000", "やまと運輸", "うち、まだ予定のもの¥50,000");
        open(log + "?order=amount");
        assertThat(words()).containsSubsequence("株式会社みなと印刷", "やまと運輸");
    }

    @Test
    @DisplayName("puts back a line that was deleted")
    void undo() {
        ExpenseLine line = line("みなと印刷", 30_000, Stage.PAID);
        expenses.remove(line.id(), line.version());

        open(log + "?removed=" + line.id());
        press("元に戻す");

        assertThat(words()).contains("削除した費用を元に戻しました", "みなと印刷");
    }

    @Test
    @DisplayName("copies a line without its days, its consent and its invoice")
    void copy() {
        ExpenseLine line = line("みなと印刷", 30_000, Stage.PAID);

        open(log + "/new?copy=" + line.id());

        assertThat(find(TextField.class).withLabel("支払先（任意）").single().getValue())
                .isEqualTo("みなと印刷");
        press("保存する");
        assertThat(expenses.ofIncident(incident.id()))
                .extracting(entered -> entered.facts().accruedOn())
                .containsExactly(clock.today(), null);
    }

    @Test
    @DisplayName("asks of a planned cost only what can be known, and does not call it excluded")
    void planned() {
        ExpenseLine line = line("みなと印刷", 30_000, Stage.PLANNED);

        open(log + "/" + line.id());
        assertThat(words()).doesNotContain("費用が生じた日", "支払った日");

        open(log);
        assertThat(words()).contains("予定").doesNotContain("対象外");
    }
}
