package io.shirase.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to come in.
 *
 * @param what {@code login.succeeded}, {@code login.failed}, or {@code login.refused} unlooked at, after too many
 * @param person whose name it was; null where nobody has that name, which is then not kept: it may be a password
 * @param address from where
 * @param way how
 */
public record LoginEvent(String what, @Nullable CurrentPerson person, String address, Way way) {}
