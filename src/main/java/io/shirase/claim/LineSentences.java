package io.shirase.claim;

import io.shirase.assessment.Explained;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Sentences;
import io.shirase.expense.ExpenseFacts;
import io.shirase.language.Words;
import io.shirase.money.YenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says of the lines of one incident why they come to what they come to; other lines are called by their numbers. */
final class LineSentences {

    private final Words words;
    private final Sentences sentences;

    LineSentences(Outlook outlook, Explained explained, Words words, UUID incidentId) {
        this.words = words;
        Map<String, String> names = new HashMap<>();
        for (LineOutlook line : outlook.linesOf(incidentId)) {
            if (line.result() != null) {
                names.put(line.result().id(), called(line, words));
            }
        }
        sentences = Sentences.in(words.locale(), outlook.product(), explained)
                .calling(id -> names.getOrDefault(id, words.of("claim.line.elsewhere")));
    }

    private static String called(LineOutlook line, Words words) {
        ExpenseFacts facts = line.line().facts();
        String what = facts.activity() == null ? "" : words.of("vocabulary.activity", facts.activity());
        return words.of("claim.line.called", words.formats().number(line.number()), what);
    }

    /** The engine's sentences; what comes of it is an expectation only while nothing is decided. */
    List<Sentence> of(LineOutlook line, Explained.Line explained) {
        List<Sentence> said = sentences.of(explained);
        YenRange payable = line.payable();
        if (!line.isDecided() || payable == null) {
            return said;
        }
        List<Sentence> decided = new ArrayList<>();
        for (Sentence sentence : said) {
            if (sentence.role() != Sentence.Role.RESULT && sentence.role() != Sentence.Role.MEND) {
                decided.add(sentence);
            }
        }
        decided.add(new Sentence(Sentence.Role.RESULT, words.of("claim.line.decided", words.yen(payable)), null));
        return List.copyOf(decided);
    }
}
