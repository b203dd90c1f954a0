package io.shirase.expense;

import io.shirase.language.Problem;
import io.shirase.language.TypedCount;
import io.shirase.money.Yen;
import io.shirase.time.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of an expense so that it can stand in a claim file. */
final class ExpenseRules {

    private final ExpenseFacts facts;
    private final List<Problem> problems = new ArrayList<>();

    private ExpenseRules(ExpenseFacts facts) {
        this.facts = facts;
    }

    /** Everything that is wrong, in the order of the form; empty if it can stand. */
    static List<Problem> problems(ExpenseFacts facts) {
        return new ExpenseRules(facts).check();
    }

    /** As {@link #problems}, of a draft: what is missing is no problem. */
    static List<Problem> problemsOfDraft(ExpenseFacts facts) {
        return new ExpenseRules(facts).checkWhatIsThere();
    }

    private List<Problem> check() {
        if (facts.activity() == null) {
            problems.add(Problem.of("activity", "expense.problem.activity-missing"));
        }
        if (facts.amount() == null) {
            problems.add(Problem.of("amount", "expense.problem.amount-missing"));
        }
        return checkWhatIsThere();
    }

    private List<Problem> checkWhatIsThere() {
        money("amount", facts.amount());
        money("unitCost", facts.unitCost());
        money("paidByOtherInsurance", facts.paidByOtherInsurance());
        heads();
        year("orderedAt", date(facts.orderedAt()));
        year("accruedOn", facts.accruedOn());
        year("spentOn", facts.spentOn());
        year("consentOn", facts.consentOn());
        length("vendor", facts.vendor(), ExpenseFacts.MAX_VENDOR);
        length("note", facts.note(), ExpenseFacts.MAX_NOTE);
        invoice(facts.invoice());
        if (new HashSet<>(facts.traits()).size() < facts.traits().size()) {
            problems.add(Problem.of("traits", "expense.problem.trait-twice"));
        }
        return problems;
    }

    private void money(String field, @Nullable Yen amount) {
        if (amount != null && !amount.isCarried()) {
            problems.add(Problem.of(field, "expense.problem.amount-large", Yen.of(Yen.MAX_AMOUNT)));
        }
    }

    private void invoice(InvoiceFacts invoice) {
        money("gross", invoice.gross());
        money("tax", invoice.tax());
        year("issuedOn", invoice.issuedOn());
        year("rateOn", invoice.rateOn());
        length("invoiceNumber", invoice.number(), InvoiceFacts.MAX_NUMBER);
        length("registrationNumber", invoice.registrationNumber(), InvoiceFacts.MAX_REGISTRATION);
        length("rateSource", invoice.rateSource(), InvoiceFacts.MAX_SOURCE);
        if (!invoice.currency().isEmpty() && !invoice.currency().matches("[A-Z]{3}")) {
            problems.add(Problem.of("currency", "expense.problem.currency"));
        }
        figure("foreignAmount", invoice.foreignAmount(), 4);
        figure("rate", invoice.rate(), 6);
    }

    private void figure(String field, @Nullable BigDecimal figure, int places) {
        if (figure != null && !isCarried(figure, places)) {
            problems.add(Problem.of(field, "expense.problem.figure"));
        }
    }

    /** Whether a figure is positive, of at most eleven digits before the point and so many behind it. */
    static boolean isCarried(BigDecimal figure, int places) {
        return figure.signum() > 0 && figure.scale() <= places && figure.precision() - figure.scale() <= 11;
    }

    private void heads() {
        Integer heads = facts.heads();
        if (heads == null) {
            return;
        }
        if (heads < 0 || heads > TypedCount.MOST) {
            problems.add(Problem.of("heads", "expense.problem.heads-range", TypedCount.MOST));
            return;
        }
        Yen unitCost = facts.unitCost();
        Yen amount = facts.amount();
        if (unitCost == null || amount == null) {
            return;
        }
        if (!amount.isTimes(heads, unitCost)) {
            problems.add(Problem.of("amount", "expense.problem.heads-times-unit-cost", heads, unitCost, amount));
        }
    }

    private void year(String field, @Nullable LocalDate date) {
        if (date != null && !Years.include(date)) {
            problems.add(Problem.of(
                    field, "expense.problem.date-range", String.valueOf(Years.FIRST), String.valueOf(Years.LAST)));
        }
    }

    private void length(String field, String text, int max) {
        if (text.length() > max) {
            problems.add(Problem.of(field, "expense.problem.text-long", max));
        }
    }

    private static @Nullable LocalDate date(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }
}
