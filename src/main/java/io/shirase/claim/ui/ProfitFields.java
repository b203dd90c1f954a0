package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The profit lost, from the accounts: what would have been sold, what was, and what of it is profit. */
final class ProfitFields extends Div {

    private final YenField standard = field("standardRevenue");
    private final YenField actual = field("actualRevenue");
    private final YenField profit = field("profitRate.numerator");
    private final YenField revenue = field("profitRate.denominator");
    private final YenField saved = field("savedExpenses");
    private final YenField reduction = field("reductionCost");
    private final YenField avoided = field("avoidedRevenue");
    private final Claim.Rate insured;

    ProfitFields(Claim.@Nullable Profit known) {
        addClassName("form-fields");
        insured = known == null ? new Claim.Rate(1, 1) : known.insuredRate();
        add(row(standard, actual), row(profit, revenue), row(saved), row(reduction, avoided));
        if (known != null) {
            standard.setYen(known.standardRevenue());
            actual.setYen(known.actualRevenue());
            profit.setYen(Yen.of(known.profitRate().numerator()));
            revenue.setYen(Yen.of(known.profitRate().denominator()));
            saved.setYen(known.savedExpenses());
            reduction.setYen(known.reductionCost());
            avoided.setYen(known.avoidedRevenue());
        }
    }

    private static YenField field(String name) {
        YenField field = new YenField(words().of("claim.ui.profit." + name));
        field.setHelperText(words().of("claim.ui.profit." + name + ".hint"));
        return field;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    private List<YenField> needed() {
        return List.of(standard, actual, profit, revenue);
    }

    /** What stands in the fields; null while none of them is filled in. */
    Claim.@Nullable Profit profit() {
        if (needed().stream().allMatch(YenField::isEmpty)) {
            return null;
        }
        Claim.Rate rate = new Claim.Rate(value(profit).amount(), value(revenue).amount());
        return new Claim.Profit(
                value(standard), value(actual), rate, value(saved), value(reduction), insured, value(avoided));
    }

    private static Yen value(YenField field) {
        return field.yen().orElse(Yen.ZERO);
    }

    /** Whether the part is begun and something that it needs is missing or is no amount; the fields then say so. */
    boolean isMistyped() {
        boolean begun = profit() != null;
        boolean wrong = saved.isMistyped() || reduction.isMistyped() || avoided.isMistyped();
        for (YenField field : needed()) {
            boolean missing = begun && field.yen().isEmpty();
            field.setInvalid(missing || field.isMistyped());
            if (missing && !field.isMistyped()) {
                field.setErrorMessage(words().of("claim.problem.amount-missing"));
            }
            wrong |= missing || field.isMistyped();
        }
        return wrong;
    }
}
