package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.ledger.IncidentMoney;
import io.shirase.ledger.PaymentRefused;
import io.shirase.ledger.Payments;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.Note;
import io.shirase.part.Refused;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The handler notes what was paid elsewhere, and what came back. */
final class PaymentForms extends Div {

    /** What a form enters. */
    private interface Entry {
        void enter(UUID id, @Nullable Yen amount, @Nullable LocalDate day);
    }

    /** @param payable whole yen that can go out now */
    PaymentForms(UUID incidentId, Payments payments, IncidentMoney money, long payable) {
        if (payable > 0) {
            form("note", payable, (id, amount, day) -> payments.note(id, incidentId, amount, day));
        } else if (money.owed() > 0) {
            add(new Note(Tone.WARN, words().of("ledger.payments.no-room")));
        } else if (money.isOpen()) {
            add(new Paragraph(words().of("ledger.payments.open")));
        }
        if (money.overpaid() > 0) {
            form("back", money.overpaid(), (id, amount, day) -> payments.givenBack(id, incidentId, amount, day));
        }
    }

    private void form(String key, long proposed, Entry entry) {
        YenField amount = new YenField(words().of("ledger." + key + ".amount"));
        amount.setYen(Yen.of(proposed));
        DayField day = new DayField(words().of("ledger." + key + ".day"));
        day.setMax(LocalDate.now(Japan.ZONE));
        Div row = new Div(amount, day);
        row.addClassName("field-row");
        Div news = new Div();
        news.getElement().setAttribute("role", "status");
        // Made with the form, so that a double press enters once.
        UUID id = UUID.randomUUID();
        Div form = new Div(
                new H3(words().of("ledger." + key + ".title")),
                new Paragraph(words().of("ledger." + key + ".lead")),
                row,
                new Actions(Buttons.secondary(words().of("ledger." + key + ".do"), () -> {
                    if (!Refused.within(amount) && !Refused.within(day)) {
                        enter(news, () -> entry.enter(id, amount.yen().orElse(null), day.getValue()));
                    }
                })),
                news);
        form.addClassName("form-fields");
        add(form);
    }

    private static void enter(Div news, Runnable entry) {
        news.removeAll();
        try {
            entry.run();
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (PaymentRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        }
    }
}
