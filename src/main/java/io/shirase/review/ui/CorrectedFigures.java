package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a stop, for a claim handler to put right; what is not here stays as it was entered. */
final class CorrectedFigures extends Div {

    private final Claim.Interruption entered;
    private final @Nullable ProfitFields profit;
    private final @Nullable CostFields continuation;

    CorrectedFigures(Claim.Interruption entered, Claim.Interruption now) {
        this.entered = entered;
        addClassName("form-fields");
        Claim.Profit lost = now.profit();
        Claim.Continuation went = now.continuation();
        profit = lost == null ? null : new ProfitFields(lost);
        continuation = went == null ? null : new CostFields(went);
        if (profit != null) {
            add(profit);
        }
        if (continuation != null) {
            add(continuation);
        }
    }

    Claim.Interruption figures() {
        return new Claim.Interruption(
                entered.id(),
                entered.stops(),
                profit == null ? null : profit.figures(),
                continuation == null ? null : continuation.figures());
    }

    private static YenField yen(String key, Yen amount) {
        YenField field = new YenField(words().of(key));
        field.setYen(amount);
        return field;
    }

    private static Yen of(YenField field) {
        return field.yen().orElse(Yen.ZERO);
    }

    private static final class ProfitFields extends Div {

        private final Claim.Profit known;
        private final YenField standard;
        private final YenField actual;
        private final YenField part;
        private final YenField whole;
        private final YenField saved;
        private final YenField reduction;
        private final YenField avoided;

        private ProfitFields(Claim.Profit known) {
            this.known = known;
            addClassName("form-fields");
            standard = yen("claim.ui.profit.standardRevenue", known.standardRevenue());
            actual = yen("claim.ui.profit.actualRevenue", known.actualRevenue());
            part = yen(
                    "claim.ui.profit.profitRate.numerator",
                    Yen.of(known.profitRate().numerator()));
            whole = yen(
                    "claim.ui.profit.profitRate.denominator",
                    Yen.of(known.profitRate().denominator()));
            saved = yen("claim.ui.profit.savedExpenses", known.savedExpenses());
            reduction = yen("claim.ui.profit.reductionCost", known.reductionCost());
            avoided = yen("claim.ui.profit.avoidedRevenue", known.avoidedRevenue());
            add(standard, actual, part, whole, saved, reduction, avoided);
        }

        private Claim.Profit figures() {
            return new Claim.Profit(
                    of(standard),
                    of(actual),
                    new Claim.Rate(of(part).amount(), of(whole).amount()),
                    of(saved),
                    of(reduction),
                    known.insuredRate(),
                    of(avoided));
        }
    }

    private static final class CostFields extends Div {

        private final Claim.Continuation known;
        private final YenField saved;
        private final List<YenField> amounts = new ArrayList<>();

        private CostFields(Claim.Continuation known) {
            this.known = known;
            addClassName("form-fields");
            known.costs().forEach(cost -> {
                YenField amount = new YenField(words().of(
                                "desk.stop.cost",
                                words().of("vocabulary.continuation", cost.type()),
                                words().formats().date(cost.accruedOn())));
                amount.setYen(cost.amount());
                amounts.add(amount);
                add(amount);
            });
            saved = yen("claim.ui.continuation.savedExpenses", known.savedExpenses());
            add(saved);
        }

        private Claim.Continuation figures() {
            List<Claim.ContinuationCost> costs = new ArrayList<>();
            for (int i = 0; i < amounts.size(); i++) {
                Claim.ContinuationCost cost = known.costs().get(i);
                costs.add(new Claim.ContinuationCost(
                        cost.id(),
                        cost.type(),
                        of(amounts.get(i)),
                        cost.accruedOn(),
                        cost.residual(),
                        cost.extraSaved()));
            }
            return new Claim.Continuation(known.restoredAt(), known.normalRestoreDays(), of(saved), costs);
        }
    }
}
