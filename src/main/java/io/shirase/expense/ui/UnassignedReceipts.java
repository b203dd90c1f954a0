package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.identity.NotFoundException;
import io.shirase.part.Buttons;
import java.util.List;
import java.util.UUID;

/** Receipts that were sent and belong to no line: to be put on this one, or taken away. */
final class UnassignedReceipts extends Div {

    private final UUID incidentId;
    private final transient Receipts receipts;
    private final transient LooseReceipts loose;
    private final SerializableConsumer<Receipt> attach;

    UnassignedReceipts(UUID incidentId, Receipts receipts, LooseReceipts loose, SerializableConsumer<Receipt> attach) {
        this.incidentId = incidentId;
        this.receipts = receipts;
        this.loose = loose;
        this.attach = attach;
        addClassName("receipts-unassigned");
        setVisible(false);
    }

    /** @param attached those that stand on this line already, saved or not */
    void show(List<UUID> attached) {
        List<Receipt> left = loose.of(incidentId).stream()
                .filter(receipt -> !attached.contains(receipt.id()))
                .toList();
        removeAll();
        setVisible(!left.isEmpty());
        if (!left.isEmpty()) {
            add(
                    new H3(words().of("expense.ui.receipts.unassigned")),
                    new Paragraph(words().of("expense.ui.receipts.unassigned.why")));
            left.forEach(receipt -> add(item(receipt, attached)));
        }
    }

    private Div item(Receipt receipt, List<UUID> attached) {
        String name = receipt.fileName();
        Div item = new Div(
                ReceiptPreviews.of(receipt, receipts),
                Buttons.secondary(words().of("expense.ui.receipts.attach", name), () -> attach.accept(receipt)),
                Buttons.quiet(words().of("expense.ui.receipts.remove", name), () -> remove(receipt, attached)));
        item.addClassName("receipt-item");
        return item;
    }

    private void remove(Receipt receipt, List<UUID> attached) {
        try {
            loose.remove(incidentId, receipt.id());
        } catch (NotFoundException goneOrAssignedMeanwhile) {
            // The list shows how it stands.
        }
        show(attached);
    }
}
