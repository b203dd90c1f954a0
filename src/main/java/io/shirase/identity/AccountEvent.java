package io.shirase.identity;

import java.util.UUID;

/**
 * Something about an account or a right was changed. It is told within the transaction of the change, to be written down.
 *
 * @param action a code such as {@code person.changed}
 * @param subject the person or the organisation that was changed
 * @param detail what, without anything secret
 * @param by whoever did it
 */
public record AccountEvent(String action, UUID subject, String detail, CurrentPerson by) {}
