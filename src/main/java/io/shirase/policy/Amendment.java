package io.shirase.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a certificate says from a later day of its period on (異動), instead of what it said until then.
 *
 * @param from the first day on which it counts, from its beginning in Asia/Tokyo
 * @param why in a few words; may be empty
 * @param enteredBy user name of who entered it
 */
public record Amendment(LocalDate from, Content content, String why, String enteredBy, Instant enteredAt) {}
