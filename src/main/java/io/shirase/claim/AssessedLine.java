package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.expense.ExpenseLine;

/** A line and what the engine says about it. */
public record AssessedLine(ExpenseLine line, Assessment.Line result) {}
