package io.shirase.conversation;

import java.util.UUID;

/**
 * The insured has written, or the insurer has read.
 *
 * @param unread how much of what the insured wrote nobody of the insurer has read now
 */
public record MessagesChanged(UUID incidentId, long unread) {}
