package io.shirase.demo;

import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.incident.Incident;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Hands in the receipts of a story: drawn on the spot, or a picture that lies beside it. */
@Component
@ConditionalOnBooleanProperty("shirase.demo")
class DemoReceipts {

    private final Receipts receipts;

    DemoReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @param kind as in {@link Story.Line#receipt} */
    UUID add(String kind, Incident incident, ExpenseLine line, ExpenseFacts facts) {
        String number = incident.certificateNumber() + "-" + line.position();
        DemoSale sale = DemoSale.of(incident.insuredName(), number, facts);
        String vendor = sale.vendor().isEmpty() ? number : sale.vendor();
        return switch (kind) {
            case "pdf" -> add(incident, "領収書_" + vendor + ".pdf", new DemoReceipt().pdf(sale));
            case "photo" -> add(incident, "写真_" + vendor + ".png", new DemoPhoto().png(sale));
            case "jp-pint" -> add(incident, "請求書_" + vendor + ".xml", DemoInvoice.xml(sale));
            default -> add(incident, kind, DemoClaims.bytes(kind));
        };
    }

    private UUID add(Incident incident, String name, byte[] bytes) {
        try {
            return receipts.add(incident.id(), name, new ByteArrayInputStream(bytes))
                    .receipt()
                    .id();
        } catch (ReceiptRefused refused) {
            throw new IllegalStateException("The demonstration's own receipt is refused", refused);
        }
    }
}
