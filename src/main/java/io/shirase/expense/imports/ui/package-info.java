/** The page on which a table of expenses is looked at, mended and taken. */
@NullMarked
package io.shirase.expense.imports.ui;

import org.jspecify.annotations.NullMarked;
