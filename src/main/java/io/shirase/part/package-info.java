/**
 * The parts that every screen is made of: layouts, status, amounts, dates, bars, lists and fields. {@code docs/design.md}
 * shows each of them and says when to use it; {@code /design} shows them alive.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "money", "sheet", "time"})
package io.shirase.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
