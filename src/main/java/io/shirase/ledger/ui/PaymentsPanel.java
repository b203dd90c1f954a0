package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.LineOutlook;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.ledger.Correction;
import io.shirase.ledger.DamagesGrounds;
import io.shirase.ledger.IncidentMoney;
import io.shirase.ledger.Payment;
import io.shirase.ledger.Payments;
import io.shirase.ledger.Posted;
import io.shirase.ledger.Recoveries;
import io.shirase.ledger.Transfers;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident's page: what was paid; for who decides, also what is due by the books, and the forms to note it. */
@Component
@Order(5)
class PaymentsPanel implements IncidentPanel {

    static final String ID = "payments";

    private final Payments payments;
    private final Transfers transfers;
    private final Recoveries recoveries;
    private final DamagesGrounds grounds;
    private final Receipts receipts;
    private final LooseReceipts loose;
    private final SignedIn signedIn;

    PaymentsPanel(
            Payments payments,
            Transfers transfers,
            Recoveries recoveries,
            DamagesGrounds grounds,
            Receipts receipts,
            LooseReceipts loose,
            SignedIn signedIn) {
        this.payments = payments;
        this.transfers = transfers;
        this.recoveries = recoveries;
        this.grounds = grounds;
        this.receipts = receipts;
        this.loose = loose;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        List<Payment> made = payments.of(incident.id());
        boolean decides = signedIn.person().role().decides();
        if (incident.rehearsal() != null || (made.isEmpty() && !decides)) {
            return Optional.empty();
        }
        Panel panel = new Panel(words().of("ledger.payments.title"));
        panel.setId(ID);
        if (decides) {
            Posted books = payments.money(incident.id());
            IncidentMoney money = books.of(incident.id());
            if (made.isEmpty() && money.accepted() == 0) {
                return Optional.empty();
            }
            panel.add(figures(money));
            List<Correction> corrections = recoveries.of(books, incident.id());
            if (!corrections.isEmpty()) {
                panel.add(new CorrectionPart(incident.id(), recoveries, corrections));
            } else if (money.overpaid() > 0) {
                panel.add(new Note(
                        Tone.WARN,
                        words().of("ledger.payments.overpaid", words().formats().yen(Yen.of(money.overpaid())))));
            }
            addDamages(panel, books.outlook().linesOf(incident.id()));
            panel.add(new TransferForm(incident.id(), transfers, transfers.payable(books, incident.id())));
            panel.add(new PaymentForms(incident.id(), payments, money, payments.payable(books, incident.id())));
        }
        if (!made.isEmpty()) {
            panel.add(new PaymentRows(
                    made, payments.parts(incident.id()), decides ? payments : null, decides ? transfers : null));
        }
        if (!decides) {
            panel.add(new Paragraph(words().of("ledger.payments.explained")));
        }
        if (decides) {
            NativeDetails entries =
                    new NativeDetails(words().of("ledger.entries"), EntryRows.of(payments.entries(incident.id())));
            entries.addClassName("more");
            panel.add(entries);
        }
        return Optional.of(panel);
    }

    private void addDamages(Panel panel, List<LineOutlook> lines) {
        List<LineOutlook> damages = lines.stream()
                .filter(line -> line.isDecided() && DamagesGrounds.isNeeded(line))
                .toList();
        Map<UUID, DamagesGrounds.Ground> known = grounds.of(damages);
        damages.forEach(line -> panel.add(new DamagesForm(line, grounds, known.get(line.id()), receipts, loose)));
    }

    private static DefinitionList figures(IncidentMoney money) {
        DefinitionList figures = new DefinitionList();
        add(figures, "reserved", money.reserved());
        add(figures, "accepted", money.accepted());
        add(figures, "approved", money.approved());
        add(figures, "ordered", money.ordered());
        add(figures, "paid", money.paid());
        add(figures, "owed", money.owed());
        if (money.reclaimed() > 0) {
            add(figures, "reclaimed", money.reclaimed());
        }
        return figures;
    }

    private static void add(DefinitionList figures, String key, long amount) {
        figures.add(words().of("ledger.balance." + key), Amount.of(Yen.of(Math.max(0, amount))));
    }
}
