package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.ledger.Payment;
import io.shirase.ledger.PaymentRefused;
import io.shirase.ledger.PaymentStep;
import io.shirase.ledger.PaymentWay;
import io.shirase.ledger.Payments;
import io.shirase.ledger.Transfers;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payments of an incident, the newest first; a wrong note can be taken back. */
final class PaymentRows extends Div {

    private final transient @Nullable Payments payments;
    private final transient @Nullable Transfers transfers;
    private final Div news = new Div();

    /**
     * @param parts how they were shared out over the lines
     * @param payments null for who may not take back, as are transfers
     */
    PaymentRows(
            List<Payment> made,
            Map<UUID, List<Payments.Part>> parts,
            @Nullable Payments payments,
            @Nullable Transfers transfers) {
        this.payments = payments;
        this.transfers = transfers;
        news.getElement().setAttribute("role", "status");
        Rows<Payment> rows = new Rows<Payment>(words().of("ledger.payments.made"))
                .text(words().of("ledger.payment.day"), PaymentRows::day)
                .number(words().of("ledger.payment.amount"), payment -> Amount.of(payment.amount()))
                .text(words().of("ledger.payment.way"), payment -> words().of("ledger.way", payment.way()))
                .text(words().of("ledger.payment.state"), PaymentRows::state)
                .component(
                        words().of("ledger.payment.parts"),
                        payment -> parts(parts.getOrDefault(payment.id(), List.of())));
        rows.component(words().of("ledger.payment.paper"), PaymentRows::notice);
        if (payments != null) {
            rows.component(words().of("ledger.payment.undo"), this::undo);
        }
        add(rows.show(made.reversed()), news);
    }

    private static com.vaadin.flow.component.Component parts(List<Payments.Part> parts) {
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> list.add(new ListItem(words().of(
                        "ledger.payment.part",
                        words().formats().number(part.line()),
                        words().formats().yen(part.amount())))));
        NativeDetails details = new NativeDetails(
                words().of("ledger.payment.lines", words().formats().number(parts.size())), list);
        details.addClassName("more");
        return details;
    }

    private static com.vaadin.flow.component.Component notice(Payment payment) {
        return payment.isPaid() && payment.way() != PaymentWay.GIVEN_BACK
                ? Links.download("files/payments/" + payment.id() + "/notice.pdf", words().of("ledger.payment.notice"))
                : new Span();
    }

    private static String day(Payment payment) {
        return payment.paidOn()
                .map(day -> words().formats().date(day))
                .orElseGet(() -> words().formats().date(LocalDate.ofInstant(payment.at(), Japan.ZONE)));
    }

    private static String state(Payment payment) {
        String state = words().of("ledger.step", payment.state());
        String said = payment.steps().isEmpty() ? "" : payment.steps().getLast().words();
        return said.isEmpty() ? state : words().of("ledger.step.said", state, said);
    }

    private com.vaadin.flow.component.Component undo(Payment payment) {
        boolean noted = payment.isPaid() && payment.way() != PaymentWay.TRANSFER;
        return noted || payment.state() == PaymentStep.ORDERED
                ? Buttons.quiet(
                        words().of(noted ? "ledger.payment.take-back" : "ledger.payment.cancel"),
                        () -> takeBack(payment))
                : new Span();
    }

    private void takeBack(Payment payment) {
        news.removeAll();
        try {
            if (transfers != null && payment.state() == PaymentStep.ORDERED) {
                transfers.cancel(payment.id());
            } else if (payments != null) {
                payments.takeBack(payment.id());
            }
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (PaymentRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        }
    }
}
