package io.shirase.product;

import io.shirase.language.Text;
import io.shirase.time.Span;

/** The days in which a cost must arise to count: from the day of discovery to the last day of the span. */
public record Window(String code, Text name, Clause clause, Span span) {}
