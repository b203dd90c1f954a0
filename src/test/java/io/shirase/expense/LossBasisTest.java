package io.shirase.expense;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.money.Yen;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossBasisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static ExpenseFacts of(InvoiceFacts invoice, @Nullable LocalDate accruedOn) {
        return ExpenseFacts.NONE.with(facts -> {
            facts.invoice = invoice;
            facts.accruedOn = accruedOn;
        });
    }

    private static InvoiceFacts yen(String registration, long gross, @Nullable Long tax, @Nullable TaxMethod method) {
        return new InvoiceFacts(
                "",
                registration,
                null,
                Yen.of(gross),
                tax == null ? null : Yen.of(tax),
                method,
                "",
                null,
                null,
                null,
                "");
    }

    private static @Nullable Yen loss(InvoiceFacts invoice) {
        return LossBasis.of(of(invoice, DAY)).amount();
    }

    @Test
    @DisplayName("Who deducts the tax loses the net amount; who does not loses the gross amount")
    void methods() {
        assertThat(loss(yen("T7000012050002", 110_000, 10_000L, TaxMethod.GENERAL)))
                .isEqualTo(Yen.of(100_000));
        assertThat(loss(yen("", 110_000, 10_000L, TaxMethod.SIMPLIFIED))).isEqualTo(Yen.of(110_000));
        assertThat(loss(yen("", 110_000, null, TaxMethod.EXEMPT))).isEqualTo(Yen.of(110_000));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 100",
        "2023-10-01, 80",
        "2026-09-30, 80",
        "2026-10-01, 70",
        "2028-09-30, 70",
        "2028-10-01, 50",
        "2030-10-01, 30",
        "2031-10-01, 0",
        "2040-01-01, 0"
    })
    @DisplayName("Of a vendor without a number a part of the tax is deducted, by the day")
    void withoutNumber(LocalDate day, int percent) {
        assertThat(LossBasis.deductedWithoutNumber(day)).isEqualTo(percent);
        assertThat(LossBasis.of(of(yen("", 1_101, 101L, TaxMethod.GENERAL), day))
                        .amount())
                .isEqualTo(Yen.of(1_101 - 101L * percent / 100));
    }

    @Test
    @DisplayName(
            "Another currency becomes yen by a rate with its day and its source, yen rounded down, and then the tax counts")
    void currency() {
        InvoiceFacts dollars = new InvoiceFacts(
                "",
                "",
                null,
                null,
                Yen.ZERO,
                TaxMethod.GENERAL,
                "USD",
                new BigDecimal("1234.56"),
                new BigDecimal("155.25"),
                DAY,
                "銀行のTTS");

        LossBasis basis = LossBasis.of(of(dollars, DAY));

        assertThat(basis.amount()).isEqualTo(Yen.of(191_665));
        assertThat(basis.steps()).extracting(LossBasis.Step::messageKey).contains("expense.basis.rate");
    }

    @Test
    @DisplayName("What is missing is said, and nothing is reckoned without it")
    void missing() {
        InvoiceFacts noRate = new InvoiceFacts(
                "", "", null, null, null, TaxMethod.EXEMPT, "USD", new BigDecimal("10"), null, null, "");

        assertThat(missing(of(yen("", 110, 10L, null), DAY))).isEqualTo("expense.basis.method-missing");
        assertThat(missing(of(yen("", 110, null, TaxMethod.GENERAL), DAY))).isEqualTo("expense.basis.tax-missing");
        assertThat(missing(of(yen("", 110, 110L, TaxMethod.GENERAL), DAY))).isEqualTo("expense.basis.tax-large");
        assertThat(missing(of(yen("", 110, 10L, TaxMethod.GENERAL), null))).isEqualTo("expense.basis.day-missing");
        assertThat(missing(of(noRate, DAY))).isEqualTo("expense.basis.rate-missing");
        assertThat(LossBasis.of(ExpenseFacts.NONE).steps()).isEmpty();
    }

    private static String missing(ExpenseFacts facts) {
        LossBasis basis = LossBasis.of(facts);
        assertThat(basis.amount()).isNull();
        return basis.steps().getLast().messageKey();
    }
}
