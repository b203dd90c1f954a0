package io.shirase.expense;

import io.shirase.money.Yen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the invoice, the receipt or the quotation of a line says. The loss of the line is {@link ExpenseFacts#amount}; what
 * stands here is how it was found.
 *
 * @param number of the invoice, as its issuer counts; empty where not known
 * @param registrationNumber of an issuer of qualified invoices, as typed; empty where there is none or it is not known
 * @param gross whole yen, consumption tax included
 * @param tax whole yen of consumption tax in it
 * @param taxMethod of the firm; null where not said
 * @param currency ISO 4217, of an invoice in another currency than yen; empty otherwise
 * @param foreignAmount in that currency
 * @param rate yen for one of that currency
 * @param rateOn the day of the rate
 * @param rateSource whose rate it is, in words
 */
@Embeddable
public record InvoiceFacts(
        @Column(name = "invoice_number") String number,
        String registrationNumber,
        @Nullable LocalDate issuedOn,
        @Nullable Yen gross,
        @Nullable Yen tax,
        @Enumerated(EnumType.STRING) @Nullable TaxMethod taxMethod,
        String currency,
        @Column(precision = 17, scale = 4) @Nullable BigDecimal foreignAmount,

        @Column(name = "exchange_rate", precision = 17, scale = 6) @Nullable
        BigDecimal rate,

        @Nullable LocalDate rateOn,
        String rateSource) {

    /** How many characters of each text are kept. */
    public static final int MAX_NUMBER = 100;

    public static final int MAX_REGISTRATION = 20;
    public static final int MAX_SOURCE = 200;

    /** The invoice says nothing, or there is none yet. */
    public static final InvoiceFacts NONE = new InvoiceFacts("", "", null, null, null, null, "", null, null, null, "");

    public InvoiceFacts {
        number = number.strip();
        registrationNumber = registrationNumber.strip();
        currency = currency.strip();
        rateSource = rateSource.strip();
        foreignAmount = plain(foreignAmount);
        rate = plain(rate);
    }

    /** The same with this number. */
    public InvoiceFacts withNumber(String other) {
        return new InvoiceFacts(
                other,
                registrationNumber,
                issuedOn,
                gross,
                tax,
                taxMethod,
                currency,
                foreignAmount,
                rate,
                rateOn,
                rateSource);
    }

    /** The same without what it says of money, of which a line is only a part. */
    InvoiceFacts withoutSums() {
        return new InvoiceFacts(number, registrationNumber, issuedOn, null, null, taxMethod, "", null, null, null, "");
    }

    /** Stored and typed figures are the same, whatever zeros end them. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
