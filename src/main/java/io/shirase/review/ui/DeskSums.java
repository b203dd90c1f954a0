package io.shirase.review.ui;

import io.shirase.review.ReviewSums;
import io.shirase.shell.part.Amount;
import io.shirase.shell.part.DefinitionList;
import io.shirase.shell.part.Words;

/** What the lines come to, side by side. */
final class DeskSums {

    private DeskSums() {}

    static DefinitionList of(ReviewSums sums, Amount expected) {
        return new DefinitionList()
                .add(Words.of("desk.sum.asked"), Amount.of(sums.asked()))
                .add(Words.of("desk.sum.accepted"), Amount.of(sums.accepted()))
                .add(Words.of("desk.sum.refused"), Amount.of(sums.refused()))
                .add(Words.of("desk.sum.pending"), Amount.of(sums.pending()))
                .add(Words.of("desk.sum.payable"), expected);
    }
}
