package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.Fact;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.incident.ui.FactList;
import io.shirase.part.DefinitionList;
import io.shirase.part.ErrorCard;
import io.shirase.report.OutsideNotice;
import io.shirase.report.Sender;
import io.shirase.report.TooManyNotices;
import java.util.List;

/** What the screens of a report from outside say alike. */
final class OutsideWords {

    private OutsideWords() {}

    /** Who reports, as that person said. */
    static DefinitionList sender(Sender sender) {
        DefinitionList list = new DefinitionList();
        list.add(
                words().of("report.outside.certificate"),
                sender.certificate().isEmpty() ? words().of("report.outside.certificate.none") : sender.certificate());
        add(list, "report.outside.firm", sender.firm());
        add(list, "report.outside.name", sender.name());
        add(list, "report.outside.telephone", sender.telephone());
        add(list, "report.outside.mail", sender.mail());
        return list;
    }

    private static void add(DefinitionList list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(words().of(key), value);
        }
    }

    /** What was reported, as far as anything was. */
    static FactList facts(OutsideNotice notice) {
        Facts facts = notice.facts();
        Particulars told = notice.answers().particulars();
        List<Fact> known = Fact.of(facts, told).stream()
                .filter(fact -> !fact.value(facts, told, words()).isEmpty())
                .toList();
        return new FactList(known, facts, told);
    }

    static ErrorCard busy(TooManyNotices busy) {
        return new ErrorCard(
                words().of("report.outside.busy"),
                words().of("report.outside.busy.kept"),
                words().of("report.outside.busy.todo", minutes(busy)));
    }

    static String minutes(TooManyNotices busy) {
        return words().formats().number(busy.left().plusSeconds(59).toMinutes());
    }
}
