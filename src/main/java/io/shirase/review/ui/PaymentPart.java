package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.Outlook;
import io.shirase.money.YenRange;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.Note;
import io.shirase.part.Refused;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import io.shirase.review.PaymentRefused;
import io.shirase.review.Payments;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.util.UUID;

/** The handler notes what was paid, and takes a wrong note back. */
final class PaymentPart extends Div {

    private final UUID incidentId;
    private final transient Payments payments;
    private final YenField amount = new YenField(words().of("review.payment.amount"));
    private final DayField paidOn = new DayField(words().of("review.payment.day"));
    private final Div news = new Div();
    private final int seen;
    /** Made with the part, so that a double press enters once. */
    private final UUID entryId = UUID.randomUUID();

    PaymentPart(UUID incidentId, Payments payments, Outlook outlook) {
        this.incidentId = incidentId;
        this.payments = payments;
        this.seen = payments.entries(incidentId);
        addClassName("form-fields");
        news.getElement().setAttribute("role", "status");
        add(new H3(words().of("review.payment.title")));
        if (payments.of(incidentId).isPresent()) {
            add(new Actions(Buttons.secondary(words().of("review.payment.take-back"), this::takeBack)), news);
            return;
        }
        YenRange decided = outlook.sumsOf(incidentId).decided().range();
        if (decided.isExact()) {
            amount.setYen(decided.most());
        }
        amount.setHelperText(
                decided.isExact()
                        ? words().of(
                                        "review.payment.amount.hint",
                                        words().formats().yen(decided.most()))
                        : words().of(
                                        "review.payment.amount.hint.range",
                                        words().formats().yen(decided.least()),
                                        words().formats().yen(decided.most())));
        paidOn.setMax(LocalDate.now(Japan.ZONE));
        Div row = new Div(amount, paidOn);
        row.addClassName("field-row");
        add(
                new Paragraph(words().of("review.payment.lead")),
                row,
                new Actions(Buttons.secondary(words().of("review.payment.note"), this::note)),
                news);
    }

    private void note() {
        if (Refused.within(amount) || Refused.within(paidOn)) {
            return;
        }
        enter(() -> payments.note(entryId, incidentId, amount.yen().orElse(null), paidOn.getValue(), seen));
    }

    private void takeBack() {
        enter(() -> payments.takeBack(entryId, incidentId, seen));
    }

    private void enter(Runnable entry) {
        news.removeAll();
        try {
            entry.run();
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (PaymentRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        }
    }
}
