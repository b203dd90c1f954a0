package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.ledger.Correction;
import io.shirase.ledger.PaymentRefused;
import io.shirase.ledger.Recoveries;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The lines of which something else is due than was paid: what is proposed for each, and the way to confirm it. */
final class CorrectionPart extends Div {

    private final UUID incidentId;
    private final Recoveries recoveries;
    private final Div news = new Div();

    /** Made with the part, so that a double press asks back once. */
    private final UUID id = UUID.randomUUID();

    /** @param corrections not empty */
    CorrectionPart(UUID incidentId, Recoveries recoveries, List<Correction> corrections) {
        this.incidentId = incidentId;
        this.recoveries = recoveries;
        news.getElement().setAttribute("role", "status");
        add(
                new H3(words().of("ledger.correction.title")),
                new Paragraph(words().of("ledger.correction.lead")),
                new Rows<Correction>(words().of("ledger.correction.title"))
                        .text(
                                words().of("ledger.correction.line"),
                                one -> words().of(
                                                "ledger.payments.line",
                                                words().formats().number(one.line())))
                        .number(words().of("ledger.correction.gone"), one -> Amount.of(Yen.of(one.gone())))
                        .number(words().of("ledger.correction.due"), one -> Amount.of(Yen.of(one.due())))
                        .component(words().of("ledger.correction.mark"), one -> new Span(mark(one)))
                        .text(
                                words().of("ledger.correction.at"),
                                one -> words().formats().time(LocalDateTime.ofInstant(one.at(), Japan.ZONE)))
                        .show(corrections));
        long topUp = corrections.stream().mapToLong(Correction::topUp).sum();
        long unclaimed = corrections.stream().mapToLong(Correction::unclaimed).sum();
        if (topUp > 0) {
            add(new Note(Tone.WAITING, words().of("ledger.correction.top-up.propose", yen(topUp))));
        }
        if (unclaimed > 0) {
            add(
                    new Note(Tone.WARN, words().of("ledger.correction.reclaim.propose", yen(unclaimed))),
                    new Actions(Buttons.secondary(
                            words().of("ledger.correction.reclaim.do", yen(unclaimed)), this::reclaim)));
        }
        add(news);
    }

    private static String mark(Correction one) {
        if (one.topUp() > 0) {
            return words().of("ledger.correction.top-up", yen(one.topUp()));
        }
        return one.unclaimed() > 0
                ? words().of("ledger.correction.over", yen(one.gone() - one.due()))
                : words().of("ledger.correction.reclaimed", yen(one.reclaimed()));
    }

    private static String yen(long amount) {
        return words().formats().yen(Yen.of(amount));
    }

    private void reclaim() {
        news.removeAll();
        try {
            recoveries.reclaim(id, incidentId);
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (PaymentRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        }
    }
}
