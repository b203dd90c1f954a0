/** The parts of which screens about expenses are made: the form of a line, its receipts. */
@NullMarked
@NamedInterface("ui")
package io.shirase.expense.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
