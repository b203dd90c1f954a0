package io.shirase.duty;

import io.shirase.time.Moment;

/**
 * Somebody was told.
 *
 * @param on when, as far as that is known
 * @param number under which it was received there; empty where there is none, or nobody has said
 * @param by who said so; empty where the incident's own facts do
 */
public record Done(Moment on, String number, String by) {}
