/** Tables of expenses, from accounting programs and spreadsheets, taken into the log all or none. */
@NullMarked
@NamedInterface("imports")
package io.shirase.expense.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
