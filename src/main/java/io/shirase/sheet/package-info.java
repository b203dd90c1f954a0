/** Tables that other programs wrote, XLSX and CSV, read a row at a time within a budget. Plain Java. */
@NullMarked
package io.shirase.sheet;

import org.jspecify.annotations.NullMarked;
