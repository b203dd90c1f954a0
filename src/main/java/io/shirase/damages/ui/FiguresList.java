package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import io.shirase.claim.ClaimSums;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesEntry;
import io.shirase.damages.DamagesFigures;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a claim of somebody else comes to: asked, decided, paid, its deductible and its limit, as the engine has them. */
final class FiguresList {

    private FiguresList() {}

    /** @param paid whole yen that the insurer has paid of its lines; null where that is not for this person */
    static DefinitionList of(DamagesClaim claim, DamagesFigures figures, @Nullable Yen paid) {
        DefinitionList list = new DefinitionList();
        if (claim.facts().asked() == null) {
            list.unknown(words().of("damages.ui.figure.asked"));
        } else {
            list.add(
                    words().of("damages.ui.figure.asked"),
                    Amount.of(claim.facts().asked()));
        }
        amount(list, "damages.ui.figure.agreed", claim.agreement());
        amount(list, "damages.ui.figure.settled", claim.settlement());
        if (figures.lines().isEmpty()) {
            list.add(words().of("damages.ui.figure.lines"), words().of("damages.ui.figure.lines.none"));
            return list;
        }
        ClaimSums sums = figures.sums();
        list.add(words().of("damages.ui.figure.lines"), Amount.of(sums.asked()));
        YenRange decided = sums.decided().range();
        list.add(words().of("damages.ui.figure.decided"), Amount.between(decided.least(), decided.most()));
        YenRange payable = sums.payable();
        if (!sums.unknown().equals(sums.asked())) {
            list.add(words().of("damages.ui.figure.payable"), Amount.expected(payable.least(), payable.most()));
        }
        if (!sums.unknown().isZero()) {
            list.add(words().of("damages.ui.figure.unknown"), Amount.of(sums.unknown()));
        }
        if (paid != null) {
            list.add(words().of("damages.ui.figure.paid"), Amount.of(paid));
        }
        if (figures.deductible() != null) {
            list.add(
                    words().of("damages.ui.figure.deductible"),
                    Amount.of(figures.deductible()),
                    new Span(words().of(
                                    "damages.ui.figure.deductible.taken",
                                    words().formats().yen(figures.taken()))));
        }
        if (figures.limit() != null && figures.left() != null) {
            list.add(
                    words().of("damages.ui.figure.limit"),
                    Amount.of(figures.limit()),
                    new Span(words().of(
                                    "damages.ui.figure.limit.left",
                                    words().formats().yen(figures.left()))));
        }
        return list;
    }

    private static void amount(DefinitionList list, String key, Optional<DamagesEntry> entry) {
        entry.map(DamagesEntry::amount).ifPresent(amount -> list.add(words().of(key), Amount.of(amount)));
    }
}
