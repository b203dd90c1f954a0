package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.claim.ClaimSums;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;

/** What the lines of an incident come to; what is not decided yet is called an expectation. */
final class SumList {

    private SumList() {}

    static DefinitionList of(ClaimSums sums) {
        DefinitionList list = new DefinitionList().add(words().of("claim.ui.sum.spent"), Amount.of(sums.asked()));
        if (!sums.planned().isZero()) {
            list.add(words().of("claim.ui.sum.planned"), Amount.of(sums.planned()));
        }
        if (sums.decidedLines() > 0) {
            list.add(words().of("claim.ui.sum.accepted"), Amount.of(sums.accepted()));
        }
        if (sums.isDecided()) {
            list.add(
                    words().of("claim.ui.sum.paid"),
                    Amount.between(sums.payable().least(), sums.payable().most())
                            .large());
        } else {
            list.add(
                    words().of("claim.ui.sum.expected"),
                    Amount.expected(sums.payable().least(), sums.payable().most())
                            .large());
        }
        if (!sums.unknown().isZero()) {
            list.add(words().of("claim.ui.sum.unknown"), Amount.of(sums.unknown()));
        }
        return list;
    }
}
