package io.shirase.conversation.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.conversation.Conversation;
import io.shirase.conversation.InvalidMessage;
import io.shirase.conversation.Message;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The messages of an incident, the latest below, and the field in which the next one is written. */
final class Letters extends Div {

    private final transient Conversation conversation;
    private final UUID incidentId;
    private final boolean ofInsurer;
    private final Div written = new Div();
    private final LongText text = new LongText(words().of("conversation.text"), Message.MAX_TEXT);
    private final Span said = new Span();
    /** Made before the button is pressed, so that a double press sends once. */
    private UUID next = UUID.randomUUID();

    Letters(Conversation conversation, UUID incidentId, boolean ofInsurer) {
        this.conversation = conversation;
        this.incidentId = incidentId;
        this.ofInsurer = ofInsurer;
        addClassNames("letters", "form-fields");
        getElement().setAttribute("data-asks", true);
        text.setMinRows(2);
        said.getElement().setAttribute("role", "status");
        Button send = Buttons.secondary(words().of("conversation.send"), this::send);
        add(written, text, new Actions(send), said);
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
        messages.forEach(message -> list.add(item(message)));
        written.add(list);
    }

    private ListItem item(Message message) {
        boolean own = message.byInsurer() == ofInsurer;
        Span head = new Span(words().of("conversation.entry", message.by(), at(message.at())));
        head.addClassName("quiet");
        Paragraph letter = new Paragraph(message.text());
        ListItem item = new ListItem(head, letter);
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

    private void send() {
        said.removeAll();
        text.setInvalid(false);
        if (text.isMistyped()) {
            text.focus();
            return;
        }
        try {
            conversation.send(next, incidentId, text.getValue());
            next = UUID.randomUUID();
            text.clear();
            show();
            said.add(words().of(ofInsurer ? "conversation.sent.insurer" : "conversation.sent"));
        } catch (InvalidMessage invalid) {
            text.setErrorMessage(words().of(invalid.messageKey()));
            text.setInvalid(true);
            text.focus();
        }
    }
}
