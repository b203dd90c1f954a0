package io.shirase.expense;

import java.util.UUID;

/** A line to be entered. */
public record NewLine(UUID id, UUID incidentId, ExpenseFacts facts) {}
