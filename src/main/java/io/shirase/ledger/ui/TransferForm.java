package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.ledger.PayeeAccount;
import io.shirase.ledger.PaymentRefused;
import io.shirase.ledger.Transfers;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Refused;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import java.util.Optional;
import java.util.UUID;

/** The handler orders a transfer to the account of the insured. */
final class TransferForm extends Div {

    private final Div news = new Div();
    /** Made with the form, so that a double press orders once. */
    private final UUID id = UUID.randomUUID();

    /** @param payable whole yen that can be transferred now */
    TransferForm(UUID incidentId, Transfers transfers, long payable) {
        if (payable == 0) {
            return;
        }
        addClassName("form-fields");
        news.getElement().setAttribute("role", "status");
        add(new H3(words().of("ledger.transfer.title")));
        Optional<PayeeAccount> account = transfers.account(incidentId);
        if (account.isEmpty()) {
            add(new Note(Tone.NEUTRAL, words().of("ledger.transfer.no-account")));
            return;
        }
        YenField amount = new YenField(words().of("ledger.transfer.amount"));
        amount.setYen(Yen.of(payable));
        add(
                AccountParts.of(account.get().account()),
                new Paragraph(words().of("ledger.transfer.lead")),
                amount,
                new Actions(Buttons.secondary(words().of("ledger.transfer.do"), () -> {
                    news.removeAll();
                    if (Refused.within(amount)) {
                        return;
                    }
                    try {
                        transfers.order(id, incidentId, amount.yen().orElse(null));
                        UI.getCurrent().refreshCurrentRoute(true);
                    } catch (PaymentRefused refused) {
                        news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
                    }
                })),
                news);
    }
}
