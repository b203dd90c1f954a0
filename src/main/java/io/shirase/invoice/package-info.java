/**
 * What invoices, receipts and quotations say of themselves: read from their text, from data (JP PINT) or from a code printed
 * on them. A value that is not certain is not read: a wrong guess costs more than an empty field. Plain Java.
 */
@NullMarked
package io.shirase.invoice;

import org.jspecify.annotations.NullMarked;
