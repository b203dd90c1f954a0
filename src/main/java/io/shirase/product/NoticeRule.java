package io.shirase.product;

import io.shirase.language.Text;
import io.shirase.time.Span;

/**
 * The insurer must be told within the span from discovery and before a line is ordered; a line that arose within the
 * span counts also without.
 *
 * @param reason code of the reason that denies
 * @param orderHold code of the reason that holds where the time of the order is not known
 */
public record NoticeRule(String code, Text name, Clause clause, Span span, String reason, String orderHold) {}
