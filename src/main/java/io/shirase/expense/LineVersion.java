package io.shirase.expense;

import java.util.UUID;

/** A line as it stood at some moment; every change of it counts its version up. */
public record LineVersion(UUID id, long version) {}
