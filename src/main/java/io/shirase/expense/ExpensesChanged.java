package io.shirase.expense;

import java.util.UUID;

/** Lines of an incident were entered, changed or removed; told within the transaction that does it. */
public record ExpensesChanged(UUID incidentId) {}
