package io.shirase.conversation.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.conversation.Conversation;
import io.shirase.conversation.InvalidMessage;
import io.shirase.conversation.Message;
import io.shirase.evidence.Receipt;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The messages of an incident, the latest below, and the field in which the next one is written. */
final class Letters extends Div {

    private final transient Conversation conversation;
    private final UUID incidentId;
    private final boolean ofInsurer;
    private final Div written = new Div();
    private final Div attach = new Div();
    private final transient Supplier<ReceiptField> fields;
    private ReceiptField papers;
    private final LongText text = new LongText(words().of("conversation.text"), Message.MAX_TEXT);
    private final Span said = new Span();
    private final Button send;
    /** Made before the button is pressed, so that a double press sends once. */
    private UUID next = UUID.randomUUID();

    /** @param fields makes an empty field for files */
    Letters(Conversation conversation, UUID incidentId, boolean ofInsurer, Supplier<ReceiptField> fields) {
        this.conversation = conversation;
        this.incidentId = incidentId;
        this.ofInsurer = ofInsurer;
        this.fields = fields;
        this.papers = fields.get();
        addClassNames("letters", "form-fields");
        getElement().setAttribute("data-asks", true);
        text.setMinRows(2);
        said.getElement().setAttribute("role", "status");
        Button send = Buttons.secondary(words().of("conversation.send"), this::sendOnceReceived);
        send.setDisableOnClick(true);
        this.send = send;
        showAttach();
        add(written, text, attach, new Actions(send), said);
        show();
        conversation.read(incidentId);
    }

    private void show() {
        written.removeAll();
        List<Message> messages = conversation.of(incidentId);
        if (messages.isEmpty()) {
            written.add(new Paragraph(words().of(ofInsurer ? "conversation.none.insurer" : "conversation.none")));
            return;
        }
        OrderedList list = new OrderedList();
        Map<UUID, Receipt> files = conversation.files(messages);
        messages.forEach(message -> list.add(item(message, files)));
        written.add(list);
    }

    private ListItem item(Message message, Map<UUID, Receipt> files) {
        boolean own = message.byInsurer() == ofInsurer;
        Span head = new Span(words().of("conversation.entry", message.by(), at(message.at())));
        head.addClassName("quiet");
        Paragraph letter = new Paragraph(message.text());
        ListItem item = new ListItem(head);
        if (!message.text().isEmpty()) {
            item.add(letter);
        }
        List<Receipt> attached = message.files().stream()
                .flatMap(id -> Stream.ofNullable(files.get(id)))
                .toList();
        if (!attached.isEmpty()) {
            item.add(ReceiptField.links(attached));
        }
        Instant readAt = message.readAt();
        if (own) {
            item.addClassName("own");
            Span read = new Span(
                    readAt == null ? words().of("conversation.unread") : words().of("conversation.read", at(readAt)));
            read.addClassName("quiet");
            item.add(read);
        }
        return item;
    }

    private static String at(Instant instant) {
        return words().formats().time(LocalDateTime.ofInstant(instant, Japan.ZONE));
    }

    /** Folded, so that the field for words is in sight on a phone. */
    private void showAttach() {
        papers = fields.get();
        attach.removeAll();
        NativeDetails folded = new NativeDetails(words().of("conversation.attach"), papers);
        folded.addClassName("more");
        attach.add(folded);
    }

    /** Once the files that are still on their way have come; where one did not, the person decides. */
    private void sendOnceReceived() {
        papers.whenReceived(complete -> {
            if (complete) {
                send();
            }
            send.setEnabled(true);
        });
    }

    private void send() {
        said.removeAll();
        text.setInvalid(false);
        if (text.isMistyped()) {
            text.focus();
            return;
        }
        try {
            conversation.send(next, incidentId, text.getValue(), papers.ids());
            next = UUID.randomUUID();
            text.clear();
            showAttach();
            show();
            said.add(words().of(ofInsurer ? "conversation.sent.insurer" : "conversation.sent"));
        } catch (InvalidMessage invalid) {
            text.setErrorMessage(words().of(invalid.messageKey()));
            text.setInvalid(true);
            text.focus();
        }
    }
}
