package io.shirase.invoice;

import io.shirase.language.Coded;
import java.util.Locale;

/** What can be read from an invoice. */
public enum InvoiceItem implements Coded {
    /** {@link PaperKind}, by its name. */
    KIND,
    VENDOR,
    /** T and 13 digits. */
    REGISTRATION_NUMBER,
    INVOICE_NUMBER,
    /** A day as {@link java.time.LocalDate} writes it, as the other days. */
    ISSUED_ON,
    /** When the goods or services were delivered. */
    DELIVERED_ON,
    PAID_ON,
    /** Everything that is to be paid, consumption tax included; figures with a point and no groups, as the other sums. */
    GROSS,
    /** Without consumption tax. */
    NET,
    /** Consumption tax, of all rates together. */
    TAX,
    /** ISO 4217, three capitals. */
    CURRENCY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
