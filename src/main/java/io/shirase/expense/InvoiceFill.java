package io.shirase.expense;

import io.shirase.invoice.Findings;
import io.shirase.invoice.InvoiceItem;
import io.shirase.invoice.PaperKind;
import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts what a receipt says of itself where nothing is said yet; what stands there stays. */
public final class InvoiceFill {

    private InvoiceFill() {}

    /**
     * @param own the name of the firm itself, which is never whom it pays
     * @param usual how the firm reckons its tax, as far as it has said; null where it has not
     */
    public static ExpenseFacts into(ExpenseFacts facts, Findings found, String own, @Nullable TaxMethod usual) {
        if (found.isEmpty()) {
            return facts;
        }
        ExpenseFacts filled = facts.with(line -> {
            String vendor = found.text(InvoiceItem.VENDOR);
            if (line.vendor.isBlank() && vendor != null && !SpokenKey.of(vendor).equals(SpokenKey.of(own))) {
                line.vendor = cut(vendor, ExpenseFacts.MAX_VENDOR);
            }
            if (line.accruedOn == null) {
                line.accruedOn = found.day(InvoiceItem.DELIVERED_ON);
            }
            if (line.spentOn == null) {
                line.spentOn = found.day(InvoiceItem.PAID_ON);
            }
            if (line.stage == null) {
                line.stage = stage(found.kind());
            }
            line.invoice = invoice(line.invoice, found, usual);
        });
        return filled.amount() == null
                ? filled.with(line -> line.amount = LossBasis.of(filled).amount())
                : filled;
    }

    /** A quotation is of a plan, a receipt of what is paid; what an invoice asks for may lie behind or ahead. */
    private static @Nullable Stage stage(@Nullable PaperKind kind) {
        return kind == PaperKind.QUOTATION ? Stage.PLANNED : kind == PaperKind.RECEIPT ? Stage.PAID : null;
    }

    private static InvoiceFacts invoice(InvoiceFacts known, Findings found, @Nullable TaxMethod usual) {
        String currency = found.text(InvoiceItem.CURRENCY);
        boolean foreign = currency != null && !currency.equals("JPY");
        boolean saysSum = known.gross() == null && known.foreignAmount() == null;
        Yen gross = saysSum ? yen(found.yen(InvoiceItem.GROSS)) : known.gross();
        return new InvoiceFacts(
                known.number().isEmpty()
                        ? cut(text(found, InvoiceItem.INVOICE_NUMBER), InvoiceFacts.MAX_NUMBER)
                        : known.number(),
                known.registrationNumber().isEmpty()
                        ? text(found, InvoiceItem.REGISTRATION_NUMBER)
                        : known.registrationNumber(),
                known.issuedOn() == null ? found.day(InvoiceItem.ISSUED_ON) : known.issuedOn(),
                gross,
                saysSum && known.tax() == null ? tax(found) : known.tax(),
                known.taxMethod() == null ? usual : known.taxMethod(),
                saysSum && foreign && currency != null ? currency : known.currency(),
                saysSum && foreign ? foreignSum(found) : known.foreignAmount(),
                known.rate(),
                known.rateOn(),
                known.rateSource());
    }

    private static @Nullable BigDecimal foreignSum(Findings found) {
        BigDecimal sum = found.sum(InvoiceItem.GROSS);
        return sum != null && ExpenseRules.isCarried(sum, 4) ? sum : null;
    }

    private static @Nullable Yen tax(Findings found) {
        Long tax = found.yen(InvoiceItem.TAX);
        Long gross = found.yen(InvoiceItem.GROSS);
        Long net = found.yen(InvoiceItem.NET);
        return yen(tax != null || gross == null || net == null || net > gross ? tax : Long.valueOf(gross - net));
    }

    private static @Nullable Yen yen(@Nullable Long amount) {
        return amount == null || amount > Yen.MAX_AMOUNT ? null : Yen.of(amount);
    }

    private static String text(Findings found, InvoiceItem item) {
        String text = found.text(item);
        return text == null ? "" : text;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? "" : text;
    }
}
