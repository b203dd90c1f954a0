package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.ReceiptType;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.invoice.Findings;
import io.shirase.part.Buttons;
import io.shirase.part.HoldsMore;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.part.UploadWords;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipts of a line: dropped, chosen or photographed; each file says for itself whether it was kept. */
public final class ReceiptField extends Div implements HoldsMore {

    static final String[] EXTENSIONS = {
        ".pdf", ".jpg", ".jpeg", ".png", ".heic", ".heif", ".tif", ".tiff", ".webp", ".xml"
    };

    /** What the files are for. */
    public enum Purpose {
        /** They prove a line, whose empty fields they fill. */
        LINE("", true),
        /** They are shown with a request for consent. */
        QUOTATION(".quotation", true),
        /** They go with a message. */
        MESSAGE(".message", false),
        /** They prove what the stop of the business cost. */
        PROOF(".proof", false),
        /** They show why damages may be paid. */
        DAMAGES(".damages", false);

        private final String key;
        private final boolean ofLine;

        Purpose(String key, boolean ofLine) {
            this.key = key;
            this.ofLine = ofLine;
        }
    }

    private final Purpose purpose;
    private final UUID incidentId;
    private final Receipts receipts;
    private final List<Receipt> attached = new ArrayList<>();
    private final UnassignedReceipts leftOver;
    private final Div list = new Div();
    private final Div news = new Div();
    private final Upload upload = new Upload();
    private SerializableConsumer<Findings> read = found -> {};
    private int underWay;
    private @Nullable SerializableConsumer<Boolean> waiting;

    public ReceiptField(Purpose purpose, UUID incidentId, Receipts receipts, LooseReceipts loose) {
        this.purpose = purpose;
        this.incidentId = incidentId;
        this.receipts = receipts;
        this.leftOver = new UnassignedReceipts(incidentId, receipts, loose, this::attach);
        addClassName("receipts");
        news.addClassName("receipt-list");
        news.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        upload.setUploadHandler(new ReceiptUpload(receipts, incidentId, this::coming, this::kept, this::failed));
        upload.setMaxFileSize((int) Receipts.MAX_BYTES);
        // Extensions only, which the browser checks: the content decides, whatever type a browser or a telephone
        // states.
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setI18n(UploadWords.i18n(words().of("expense.ui.upload.type")));
        upload.setUploadButton(Buttons.secondary(words().of("expense.ui.receipts.choose"), () -> {}));
        upload.setDropLabel(new Span(words().of("expense.ui.receipts.drop")));
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        list.addClassName("receipt-list");
        add(new Paragraph(words().of("expense.ui.receipts.hint" + purpose.key)), upload, news, list);
        if (purpose.ofLine) {
            add(leftOver);
        }
    }

    /** Shows these receipts of the incident as attached. */
    public void show(List<UUID> ids) {
        attached.clear();
        receipts.ofIncident(incidentId).stream()
                .filter(receipt -> ids.contains(receipt.id()))
                .forEach(attached::add);
        showList();
    }

    /** @param listener told of what each file says that comes from now on */
    public void onRead(SerializableConsumer<Findings> listener) {
        read = listener;
    }

    public List<UUID> ids() {
        return attached.stream().map(Receipt::id).toList();
    }

    /**
     * Goes on once no file is still on its way, so that none is left behind.
     *
     * @param then is told whether every file that was on its way has been kept; at once where there was none
     */
    public void whenReceived(SerializableConsumer<Boolean> then) {
        if (underWay == 0) {
            then.accept(true);
            return;
        }
        waiting = then;
        announce(Tone.NEUTRAL, words().of("expense.ui.receipts.waiting"));
    }

    private void coming() {
        underWay++;
    }

    private void done(boolean kept) {
        underWay--;
        var then = waiting;
        if (then != null && (underWay == 0 || !kept)) {
            waiting = null;
            then.accept(kept);
        }
    }

    @Override
    public Object held() {
        return ids();
    }

    @Override
    public void hold(Object receiptIds) {
        show(((List<?>) receiptIds).stream().map(UUID.class::cast).toList());
    }

    private void kept(Receipt.Added added, Findings found) {
        String name = added.receipt().fileName();
        attach(added.receipt());
        announce(
                Tone.GOOD,
                words().of(added.alreadyThere() ? "evidence.already-there" : "expense.ui.receipts.kept", name));
        read.accept(found);
        done(true);
    }

    private void failed(String fileName, String why) {
        refuse(fileName, why);
        done(false);
    }

    private void attach(Receipt receipt) {
        if (!ids().contains(receipt.id())) {
            attached.add(receipt);
        }
        showList();
    }

    private void refuse(String fileName, String why) {
        announce(Tone.BAD, words().of("expense.ui.receipts.refused", fileName, why));
    }

    private void announce(Tone tone, String words) {
        news.add(new Note(tone, words));
    }

    private void showList() {
        list.removeAll();
        attached.forEach(receipt -> list.add(item(receipt)));
        if (purpose.ofLine) {
            leftOver.show(ids());
        }
    }

    private Div item(Receipt receipt) {
        Div item = new Div(preview(receipt), new Paragraph(ReceiptPreviews.state(receipt, receipts)));
        if (purpose == Purpose.LINE) {
            receipts.knownFindings(receipt).ifPresent(found -> item.add(new FoundValues(found)));
        }
        item.add(Buttons.quiet(
                words().of("expense.ui.receipts.detach" + detached(), receipt.fileName()), () -> detach(receipt)));
        item.addClassName("receipt-item");
        return item;
    }

    /** A PDF as high as a page is folded away, and is not fetched before somebody wants to see it. */
    private Component preview(Receipt receipt) {
        if (receipt.type() != ReceiptType.PDF) {
            return ReceiptPreviews.of(receipt, receipts);
        }
        NativeDetails look = new NativeDetails(words().of("expense.ui.receipts.look", receipt.fileName()), new Div());
        look.addClassName("more");
        look.addToggleListener(event -> {
            if (event.isOpened()) {
                look.setContent(ReceiptPreviews.of(receipt, receipts));
            }
        });
        return look;
    }

    private String detached() {
        return purpose.ofLine ? "" : Purpose.MESSAGE.key;
    }

    private void detach(Receipt receipt) {
        attached.remove(receipt);
        showList();
        announce(Tone.NEUTRAL, words().of("expense.ui.receipts.detached" + detached(), receipt.fileName()));
    }

    /** The names of the files attached, each as a link, for a list of lines. */
    public static Div links(List<Receipt> receipts) {
        Div links = new Div();
        links.addClassName("receipt-links");
        receipts.forEach(receipt -> links.add(Links.file("files/receipts/" + receipt.id(), receipt.fileName())));
        return links;
    }
}
