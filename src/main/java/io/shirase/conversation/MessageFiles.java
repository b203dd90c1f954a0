package io.shirase.conversation;

import io.shirase.expense.FilesInUse;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A file that went with a message stays, whether a line rests on it or not. */
@Component
class MessageFiles implements FilesInUse {

    private final MessageRepository messages;

    MessageFiles(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public Set<UUID> in(UUID incidentId) {
        return Set.copyOf(messages.findFiles(incidentId));
    }
}
