package io.shirase.packet;

import io.shirase.assessment.Assessment.ContinuationPart;
import io.shirase.assessment.Assessment.InterruptionPart;
import io.shirase.assessment.Assessment.ProfitPart;
import io.shirase.claim.AssessedClaim;
import io.shirase.money.Yen;
import io.shirase.packet.PacketContent.Fact;
import io.shirase.packet.PacketContent.Worksheet;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of stops of the system, as printed. */
final class WorksheetText {

    private final Words words;

    private WorksheetText(Words words) {
        this.words = words;
    }

    static List<Worksheet> of(AssessedClaim assessed, Words words) {
        WorksheetText text = new WorksheetText(words);
        List<Worksheet> sheets = new ArrayList<>();
        for (InterruptionPart part : assessed.assessment().interruptions()) {
            if (part.profit() != null) {
                sheets.add(text.profit(part.id(), part.profit()));
            }
            if (part.continuation() != null) {
                sheets.add(text.continuation(part.id(), part.continuation()));
            }
        }
        return sheets;
    }

    private Worksheet profit(String id, ProfitPart part) {
        return new Worksheet(
                words.own("interruption.profit", id),
                List.of(
                        step("interruption.lostProfit", part.lostProfit()),
                        step("interruption.reductionCost", part.reductionCost()),
                        step("interruption.eligible", part.eligible())),
                words.own(
                        "interruption.result",
                        words.formats().yen(part.payable()),
                        words.of("vocabulary.line", part.outcome())));
    }

    private Worksheet continuation(String id, ContinuationPart part) {
        List<Fact> steps = new ArrayList<>();
        part.costs()
                .forEach(cost -> steps.add(new Fact(
                        words.own("interruption.cost", cost.id()),
                        words.formats().yen(cost.counted()))));
        steps.add(step("interruption.loss", part.loss()));
        steps.add(step("interruption.eligible", part.eligible()));
        return new Worksheet(
                words.own("interruption.continuation", id),
                steps,
                words.own(
                        "interruption.result",
                        words.formats().yen(part.payable()),
                        words.of("vocabulary.line", part.outcome())));
    }

    private Fact step(String key, Yen amount) {
        return new Fact(words.own(key), words.formats().yen(amount));
    }
}
