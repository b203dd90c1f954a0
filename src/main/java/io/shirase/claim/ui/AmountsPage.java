package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.InterruptionWork;
import io.shirase.money.Yen;
import io.shirase.part.Panel;
import io.shirase.part.YenField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A step that asks a few amounts. */
final class AmountsPage extends InterruptionPage {

    private final BiConsumer<AmountsPage, InterruptionWork.Edit> into;
    private final Div fields = new Div();

    private AmountsPage(String name, BiConsumer<AmountsPage, InterruptionWork.Edit> into) {
        this.into = into;
        fields.addClassName("form-fields");
        add(new Panel(
                words().of("claim.ui.interruption." + name),
                new Paragraph(words().of("claim.ui.interruption." + name + ".lead")),
                fields));
    }

    /** What of the revenue is profit and ordinary expenses, from the accounts of the latest business year. */
    static AmountsPage rate(InterruptionWork work) {
        Long profit = work.operatingProfit();
        YenField operating = field("operatingProfit", profit == null ? null : Math.abs(profit));
        Checkbox loss = new Checkbox(words().of("claim.ui.profit.loss"), profit != null && profit < 0);
        YenField expenses = field("ordinaryExpenses", work.ordinaryExpenses());
        YenField revenue = field("profitRate.denominator", work.yearRevenue());
        YenField together = field("profitRate.numerator", work.yearTotal());
        AmountsPage page = new AmountsPage("rate", (self, edit) -> {
            Long typed = amount(operating);
            edit.operatingProfit = typed != null && loss.getValue() ? Long.valueOf(-typed) : typed;
            edit.ordinaryExpenses = amount(expenses);
            edit.yearRevenue = amount(revenue);
            edit.yearTotal = amount(together);
        });
        Details unknown = new Details(words().of("claim.ui.profit.together"), together);
        unknown.setOpened(work.yearTotal() != null);
        page.fields.add(operating, loss, expenses, revenue, unknown);
        return page;
    }

    /** What was saved while it stood still, and what was spent to sell all the same. */
    static AmountsPage effects(InterruptionWork work) {
        YenField saved = field("savedExpenses", work.savedExpenses());
        YenField reduction = field("reductionCost", work.reductionCost());
        YenField avoided = field("avoidedRevenue", work.avoidedRevenue());
        AmountsPage page = new AmountsPage("effects", (self, edit) -> {
            edit.savedExpenses = amount(saved);
            edit.reductionCost = amount(reduction);
            edit.avoidedRevenue = amount(avoided);
        });
        page.fields.add(saved, reduction, avoided);
        return page;
    }

    static YenField field(String name, @Nullable Long known) {
        YenField field = new YenField(words().of("claim.ui.profit." + name));
        field.setHelperText(words().of("claim.ui.profit." + name + ".hint"));
        field.setYen(known == null ? null : Yen.of(known));
        return field;
    }

    static @Nullable Long amount(YenField field) {
        return field.yen().map(Yen::amount).orElse(null);
    }

    @Override
    void into(InterruptionWork.Edit work) {
        into.accept(this, work);
    }
}
