package io.shirase.expense;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Trait;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExpenseRulesTest {

    @Test
    void activityAndAmountAreNeeded() {
        assertThat(ExpenseRules.problems(ExpenseFacts.NONE))
                .extracting(Problem::field)
                .containsExactly("activity", "amount");
    }

    @Test
    void nothingElseIsNeeded() {
        assertThat(ExpenseRules.problems(facts(0, null, null, null))).isEmpty();
    }

    @Test
    void theAmountIsHeadsTimesUnitCost() {
        assertThat(ExpenseRules.problems(facts(10_000, 20, 500L, null))).isEmpty();
        Problem problem = ExpenseRules.problems(facts(10_001, 20, 500L, null)).getFirst();
        assertThat(problem.field()).isEqualTo("amount");
        assertThat(problem.text(Locale.JAPANESE)).isEqualTo("20人 × ¥500 は ¥10,001 になりません。人数、1人あたりの金額、合計のどれかをお直しください。");
        assertThat(problem.text(Locale.ENGLISH)).startsWith("20 people × ¥500 is not ¥10,001.");
    }

    @Test
    void aProductTooLargeForAnyNumberIsAProblemAndNoFailure() {
        assertThat(ExpenseRules.problems(facts(1, 1_000_000_000, Yen.MAX_AMOUNT, null)))
                .hasSize(1);
    }

    @Test
    void headsAndMoneyHaveALargestNumber() {
        assertThat(ExpenseRules.problems(facts(Yen.MAX_AMOUNT, null, null, null)))
                .isEmpty();
        assertThat(ExpenseRules.problems(facts(Yen.MAX_AMOUNT + 1, null, null, null)))
                .extracting(Problem::field)
                .containsExactly("amount");
        assertThat(ExpenseRules.problems(facts(1, 1_000_000_001, null, null)))
                .extracting(Problem::field)
                .containsExactly("heads");
        assertThat(ExpenseRules.problems(facts(1, -1, null, null)))
                .extracting(Problem::field)
                .containsExactly("heads");
    }

    @Test
    void datesLieBetween2000And2099() {
        assertThat(ExpenseRules.problems(facts(1, null, null, LocalDate.of(2000, 1, 1))))
                .isEmpty();
        assertThat(ExpenseRules.problems(facts(1, null, null, LocalDate.of(2099, 12, 31))))
                .isEmpty();
        assertThat(ExpenseRules.problems(facts(1, null, null, LocalDate.of(1999, 12, 31))))
                .extracting(Problem::field)
                .containsExactly("accruedOn");
        assertThat(ExpenseRules.problems(facts(1, null, null, LocalDate.of(2100, 1, 1))))
                .extracting(Problem::field)
                .containsExactly("accruedOn");
    }

    static ExpenseFacts facts(long amount, Integer heads, Long unitCost, LocalDate accruedOn) {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = Activity.CONDOLENCE_PERSON;
            facts.amount = Yen.of(amount);
            facts.accruedOn = accruedOn;
            facts.heads = heads;
            facts.unitCost = unitCost == null ? null : Yen.of(unitCost);
            facts.traits = List.of(Trait.CASH);
        });
    }
}
