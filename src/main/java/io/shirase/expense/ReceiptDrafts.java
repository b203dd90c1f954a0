package io.shirase.expense;

import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.invoice.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a draft line of each receipt, filled with what the receipt says of itself, for a person to complete and confirm. */
@Service
public class ReceiptDrafts {

    private final Expenses expenses;
    private final Receipts receipts;

    ReceiptDrafts(Expenses expenses, Receipts receipts) {
        this.expenses = expenses;
        this.receipts = receipts;
    }

    /**
     * What became of a receipt.
     *
     * @param line the draft, or the line that rests on the same file already
     */
    public record Drafted(ExpenseLine line, boolean isNew, Findings findings) {}

    /**
     * The draft of a receipt; where a line rests on it already, that line, and no second one.
     *
     * @param own the name of the firm itself, which is never whom it pays
     * @throws io.shirase.identity.NotFoundException if there is no such receipt for this person
     */
    public Drafted of(Receipt receipt, String own) {
        Findings findings = receipts.findings(receipt.id());
        Optional<ExpenseLine> resting = expenses.ofIncident(receipt.incidentId()).stream()
                .filter(line -> line.receipts().contains(receipt.id()))
                .findFirst();
        if (resting.isPresent()) {
            return new Drafted(resting.get(), false, findings);
        }
        ExpenseFacts facts = InvoiceFill.into(ExpenseFacts.NONE, findings, own, usualTaxMethod(receipt.incidentId()));
        // The same receipt makes the same line, however often it is sent at once.
        UUID id = UUID.nameUUIDFromBytes(("draft of " + receipt.id()).getBytes(StandardCharsets.UTF_8));
        UUID free = expenses.isTaken(id) ? UUID.randomUUID() : id;
        ExpenseLine line = expenses.addDraft(free, receipt.incidentId(), facts, List.of(receipt.id()));
        return new Drafted(line, true, findings);
    }

    /** How the firm reckons its consumption tax, as it said last in a line of the incident; null where it has not said. */
    public @Nullable TaxMethod usualTaxMethod(UUID incidentId) {
        return expenses.ofIncident(incidentId).reversed().stream()
                .flatMap(line -> Stream.ofNullable(line.facts().invoice().taxMethod()))
                .findFirst()
                .orElse(null);
    }
}
