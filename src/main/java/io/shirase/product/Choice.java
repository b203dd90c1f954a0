package io.shirase.product;

import org.jspecify.annotations.Nullable;

/**
 * One value of several: of a list of choices the first whose condition holds is taken.
 *
 * @param clause the value's own source; null where it is that of the rule around it
 */
public record Choice<T>(Condition when, T value, @Nullable Clause clause) {}
