package io.shirase.packet;

import io.shirase.assessment.Assessment.ContinuationPart;
import io.shirase.assessment.Assessment.InterruptionPart;
import io.shirase.assessment.Assessment.ProfitPart;
import io.shirase.assessment.Claim;
import io.shirase.assessment.InterruptionSentences;
import io.shirase.assessment.Sentence;
import io.shirase.claim.AcceptedStop;
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
                        Stream.of(
                                        decided(assessed, part.id(), words),
                                        months.of(interruption),
                                        texts(sentences.profit(interruption, part)))
                                .flatMap(List::stream)
                                .toList(),
                        profit.payable(),
                        true));
            }
            ContinuationPart continuation = part.continuation();
            if (continuation != null) {
                sheets.add(new Worksheet(
                        words.of("packet.interruption.continuation", part.id()),
                        Stream.concat(
                                        decided(assessed, part.id(), words).stream(),
                                        texts(sentences.continuation(interruption, part)).stream())
                                .toList(),
                        continuation.payable(),
                        true));
            }
        }
        return sheets;
    }

    /** What the insurer has decided about the figures that follow; nothing while it has not. */
    private static List<String> decided(Outlook assessed, String stop, Words words) {
        AcceptedStop decided = assessed.period().decidedStops().get(stop);
        return decided == null ? List.of() : List.of(words.of("packet.interruption.decided", decided.kind()));
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
