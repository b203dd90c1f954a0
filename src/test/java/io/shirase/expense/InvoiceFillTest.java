package io.shirase.expense;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.invoice.Findings;
import io.shirase.invoice.Findings.How;
import io.shirase.invoice.InvoiceText;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceFillTest {

    private static final Findings INVOICE = InvoiceText.read(List.of("""
                    請求書
                    No. A-1
                    株式会社テスト復旧
                    登録番号 T7000012050002
                    発行日 2026/11/20
                    納品日 2026/11/18
                    小計 100,000円
                    消費税 10,000円
                    ご請求金額 110,000円
                    """), How.TEXT);

    @Test
    @DisplayName("An empty line takes everything that the invoice says; the loss only where the firm's tax is known")
    void emptyLine() {
        ExpenseFacts filled = InvoiceFill.into(ExpenseFacts.NONE, INVOICE, "やまびこ食品", null);

        assertThat(filled.vendor()).isEqualTo("株式会社テスト復旧");
        assertThat(filled.accruedOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(filled.invoice().number()).isEqualTo("A-1");
        assertThat(filled.invoice().issuedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(filled.invoice().gross()).isEqualTo(Yen.of(110_000));
        assertThat(filled.amount()).isNull();
        assertThat(filled.activity()).isNull();
        assertThat(InvoiceFill.into(ExpenseFacts.NONE, INVOICE, "", TaxMethod.GENERAL)
                        .amount())
                .isEqualTo(Yen.of(100_000));
    }

    @Test
    @DisplayName("What somebody has said stays, whatever the invoice says")
    void saidStays() {
        ExpenseFacts said = ExpenseFacts.NONE.with(facts -> {
            facts.vendor = "べつの会社";
            facts.amount = Yen.of(5);
            facts.accruedOn = LocalDate.of(2026, 11, 1);
            facts.stage = Stage.ORDERED;
            facts.invoice = InvoiceFacts.NONE.withNumber("B-2");
        });

        ExpenseFacts filled = InvoiceFill.into(said, INVOICE, "", TaxMethod.GENERAL);

        assertThat(filled.vendor()).isEqualTo("べつの会社");
        assertThat(filled.amount()).isEqualTo(Yen.of(5));
        assertThat(filled.accruedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(filled.stage()).isEqualTo(Stage.ORDERED);
        assertThat(filled.invoice().number()).isEqualTo("B-2");
    }

    @Test
    @DisplayName("The firm itself is never whom it pays; a quotation is a plan, a receipt is paid")
    void ownNameAndKinds() {
        assertThat(InvoiceFill.into(ExpenseFacts.NONE, INVOICE, "(株)テスト復旧", null)
                        .vendor())
                .isEmpty();
        assertThat(stage("見積書\n合計 1,100円")).isEqualTo(Stage.PLANNED);
        assertThat(stage("領収書\n合計 1,100円")).isEqualTo(Stage.PAID);
        assertThat(stage("請求書\n合計 1,100円")).isNull();
    }

    private static Stage stage(String text) {
        return InvoiceFill.into(ExpenseFacts.NONE, InvoiceText.read(List.of(text), How.TEXT), "", null)
                .stage();
    }

    @Test
    @DisplayName("A sum in another currency is kept in it, and makes no yen without a rate")
    void otherCurrency() {
        Findings dollars = InvoiceText.read(List.of("Invoice\nTotal due USD 99.50"), How.TEXT);

        ExpenseFacts filled = InvoiceFill.into(ExpenseFacts.NONE, dollars, "", TaxMethod.EXEMPT);

        assertThat(filled.invoice().currency()).isEqualTo("USD");
        assertThat(filled.invoice().foreignAmount()).isEqualByComparingTo("99.5");
        assertThat(filled.invoice().gross()).isNull();
        assertThat(filled.amount()).isNull();
    }
}
