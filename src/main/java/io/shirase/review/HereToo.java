package io.shirase.review;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody else who has the incident open on the desk.
 *
 * @param name what the person is called
 * @param lineId the line in hand, where there is one
 */
public record HereToo(String name, Optional<UUID> lineId) {}
