package io.shirase.expense;

import io.shirase.invoice.RegistrationNumber;
import io.shirase.money.Yen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice costs the firm in the end: in yen, and without the consumption tax that it gets back. Insurance money is
 * outside the scope of the tax and what is bought with it is not, so that a firm that deducts the tax on its purchases loses
 * the net amount; others lose the gross amount. Of a purchase without a qualified invoice only a part is deducted, by its day
 * (経過措置; the years from 2026-10 on as in the tax reform of 2026, of which the bill and the ministry's summary were seen, not
 * the enacted text).
 *
 * @param amount whole yen; null where a fact is missing on which it depends
 * @param steps how it was reckoned, or what is missing, in order
 */
public record LossBasis(@Nullable Yen amount, List<Step> steps) {

    /** The percentage of the tax that is deducted without a qualified invoice, from each day. */
    private static final NavigableMap<LocalDate, Integer> WITHOUT_NUMBER = new TreeMap<>();

    static {
        WITHOUT_NUMBER.put(LocalDate.of(2023, 10, 1), 80);
        WITHOUT_NUMBER.put(LocalDate.of(2026, 10, 1), 70);
        WITHOUT_NUMBER.put(LocalDate.of(2028, 10, 1), 50);
        WITHOUT_NUMBER.put(LocalDate.of(2030, 10, 1), 30);
        WITHOUT_NUMBER.put(LocalDate.of(2031, 10, 1), 0);
    }

    /**
     * A sentence of the reckoning.
     *
     * @param messageKey its words
     */
    public record Step(String messageKey, List<Object> parameters) {

        static Step of(String key, Object... parameters) {
            return new Step("expense.basis." + key, List.of(parameters));
        }
    }

    public LossBasis {
        steps = List.copyOf(steps);
    }

    /** Of facts that say no amount of an invoice, nothing: no amount and no step. */
    public static LossBasis of(ExpenseFacts facts) {
        List<Step> steps = new ArrayList<>();
        Yen gross = gross(facts.invoice(), steps);
        TaxMethod method = facts.invoice().taxMethod();
        if (gross == null) {
            return new LossBasis(null, steps);
        }
        if (method == null) {
            steps.add(Step.of("method-missing"));
            return new LossBasis(null, steps);
        }
        if (method != TaxMethod.GENERAL) {
            steps.add(Step.of(method.code(), gross));
            return new LossBasis(gross, steps);
        }
        return new LossBasis(withoutDeducted(gross, facts, steps), steps);
    }

    /** In yen, tax included; of an invoice in another currency by its rate. */
    private static @Nullable Yen gross(InvoiceFacts invoice, List<Step> steps) {
        BigDecimal foreign = invoice.foreignAmount();
        if (foreign == null) {
            return invoice.gross();
        }
        BigDecimal rate = invoice.rate();
        if (rate == null || invoice.rateOn() == null || invoice.rateSource().isEmpty()) {
            steps.add(Step.of("rate-missing", invoice.currency(), foreign.toPlainString()));
            return null;
        }
        BigDecimal yen = foreign.multiply(rate).setScale(0, RoundingMode.DOWN);
        if (yen.compareTo(BigDecimal.valueOf(Yen.MAX_AMOUNT)) > 0) {
            steps.add(Step.of("too-large"));
            return null;
        }
        steps.add(Step.of(
                "rate",
                invoice.currency(),
                foreign.toPlainString(),
                rate.toPlainString(),
                invoice.rateOn(),
                invoice.rateSource(),
                Yen.of(yen.longValueExact())));
        return Yen.of(yen.longValueExact());
    }

    private static @Nullable Yen withoutDeducted(Yen gross, ExpenseFacts facts, List<Step> steps) {
        Yen tax = facts.invoice().tax();
        if (tax == null) {
            steps.add(Step.of("tax-missing"));
            return null;
        }
        if (tax.amount() >= gross.amount() && !tax.isZero()) {
            steps.add(Step.of("tax-large"));
            return null;
        }
        if (RegistrationNumber.read(facts.invoice().registrationNumber()).isPresent()) {
            Yen net = Yen.of(gross.amount() - tax.amount());
            steps.add(Step.of("general", gross, tax, net));
            return net;
        }
        LocalDate day = facts.accruedOn() == null ? facts.invoice().issuedOn() : facts.accruedOn();
        if (day == null && !tax.isZero()) {
            steps.add(Step.of("day-missing"));
            return null;
        }
        int percent = day == null ? 0 : deductedWithoutNumber(day);
        Yen deducted = Yen.of(BigDecimal.valueOf(tax.amount())
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), RoundingMode.DOWN)
                .longValueExact());
        Yen loss = Yen.of(gross.amount() - deducted.amount());
        steps.add(Step.of("without-number", tax, percent, deducted, gross, loss));
        return loss;
    }

    /** Before October 2023 every invoice served: the whole tax. */
    static int deductedWithoutNumber(LocalDate day) {
        var rule = WITHOUT_NUMBER.floorEntry(day);
        return rule == null ? 100 : rule.getValue();
    }
}
