package io.shirase.packet;

import io.shirase.assessment.Assessment.ContinuationPart;
import io.shirase.assessment.Assessment.InterruptionPart;
import io.shirase.assessment.Assessment.ProfitPart;
import io.shirase.assessment.Claim;
import io.shirase.assessment.InterruptionSentences;
import io.shirase.assessment.Sentence;
import io.shirase.claim.Outlook;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The arithmetic of stops of the system, as printed. They belong to the policy period, not to one incident. */
final class WorksheetText {

    private WorksheetText() {}

    static List<Worksheet> of(Outlook assessed, MonthsText months, Words words) {
        Claim claim = assessed.period().claim();
        List<Worksheet> sheets = new ArrayList<>();
        for (int i = 0; i < claim.interruptions().size(); i++) {
            Claim.Interruption interruption = claim.interruptions().get(i);
            InterruptionSentences sentences =
                    InterruptionSentences.in(words.locale(), assessed.product(), claim.policyAt(interruption.began()));
            InterruptionPart part = assessed.assessment().interruptions().get(i);
            ProfitPart profit = part.profit();
            if (profit != null) {
                sheets.add(new Worksheet(
                        words.of("packet.interruption.profit", part.id()),
                        Stream.concat(
                                        months.of(interruption).stream(),
                                        sentences.profit(interruption, part).stream()
                                                .map(Sentence::text))
                                .toList(),
                        profit.payable(),
                        true));
            }
            ContinuationPart continuation = part.continuation();
            if (continuation != null) {
                sheets.add(new Worksheet(
                        words.of("packet.interruption.continuation", part.id()),
                        texts(sentences.continuation(interruption, part)),
                        continuation.payable(),
                        true));
            }
        }
        return sheets;
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
