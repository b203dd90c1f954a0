package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.review.ReviewSums;

/** What the lines come to, side by side. */
final class DeskSums {

    private DeskSums() {}

    static DefinitionList of(ReviewSums sums, Amount expected) {
        return new DefinitionList()
                .add(words().of("desk.sum.asked"), Amount.of(sums.asked()))
                .add(words().of("desk.sum.accepted"), Amount.of(sums.accepted()))
                .add(words().of("desk.sum.refused"), Amount.of(sums.refused()))
                .add(words().of("desk.sum.pending"), Amount.of(sums.pending()))
                .add(words().of("desk.sum.payable"), expected);
    }
}
