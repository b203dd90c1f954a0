package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import io.shirase.assessment.Activity;
import io.shirase.assessment.Questions;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.InvoiceFill;
import io.shirase.expense.TaxMethod;
import io.shirase.expense.ThirdPartyClaim;
import io.shirase.invoice.Findings;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.part.LongText;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.part.YenField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person says about one expense. Asks only what matters for what was bought; keeps whatever is typed. */
public final class ExpenseForm extends Div {

    private final ActivityField activity;
    private final ShortText vendor = new ShortText(words().of("expense.ui.vendor"), ExpenseFacts.MAX_VENDOR);
    private final MoneyFields money = new MoneyFields();
    private final DateFields dates = new DateFields();
    private final QuestionFields questions = new QuestionFields();
    private final YenField otherInsurance = new YenField(words().of("expense.ui.paidByOtherInsurance"));
    private final LongText note = new LongText(words().of("expense.ui.note"), ExpenseFacts.MAX_NOTE);
    private final NativeDetails more = new NativeDetails(words().of("expense.ui.more"));

    private static final Set<String> INVOICE = Set.of(
            "invoiceNumber",
            "registrationNumber",
            "issuedOn",
            "gross",
            "tax",
            "currency",
            "foreignAmount",
            "rate",
            "rateOn",
            "rateSource");

    private final Questions asked;
    /** While the form itself sets its fields, nothing is reckoned. */
    private boolean showing;

    /** @param asked what the policy's product has a word for, and what its rules make it necessary to ask */
    public ExpenseForm(Questions asked) {
        addClassName("form");
        this.asked = asked;
        activity = new ActivityField(asked.activities());
        activity.addValueChangeListener(event -> askAbout(event.getValue()));
        money.invoice.onChange(this::reckon);
        dates.accruedOn.addValueChangeListener(event -> reckon());
        vendor.setPlaceholder(words().of("expense.ui.vendor.example"));
        note.setHelperText(words().of("expense.ui.note.hint"));
        Div rest = new Div(otherInsurance, note);
        rest.addClassName("form-fields");
        more.addClassName("more");
        more.setContent(rest);
        add(panel("what", fields(activity, vendor), questions), panel("amount", money), panel("dates", dates, more));
    }

    /**
     * Of which claims of others a line may be.
     *
     * @param path where another one is entered
     */
    public ExpenseForm offer(List<ThirdPartyClaim> claims, String path) {
        questions.offer(claims, path);
        return this;
    }

    /** A form for an expense that is only planned: what has not happened is not asked. */
    public static ExpenseForm ofPlan(Questions asked) {
        ExpenseForm form = new ExpenseForm(asked);
        form.dates.askOfPlan();
        return form;
    }

    private static Panel panel(String name, Component... content) {
        return new Panel(words().of("expense.ui.group." + name), content);
    }

    private static Div fields(Component... content) {
        Div fields = new Div(content);
        fields.addClassName("form-fields");
        return fields;
    }

    private void askAbout(@Nullable Activity chosen) {
        questions.ask(asked.about(chosen));
        money.askForEachHead(asked.about(chosen).heads());
        activity.setInvalid(false);
    }

    private void reckon() {
        if (!showing) {
            money.reckon(facts());
        }
    }

    /**
     * Puts what a receipt says where nothing is said yet; what was typed stays.
     *
     * @param own the name of the firm itself
     * @param usual how the firm reckons its tax, as far as it has said
     */
    public void fill(Findings found, String own, @Nullable TaxMethod usual) {
        ExpenseFacts before = facts();
        ExpenseFacts filled = InvoiceFill.into(before, found, own, usual);
        showing = true;
        if (vendor.isEmpty()) {
            vendor.setValue(filled.vendor());
        }
        if (!Objects.equals(before.stage(), filled.stage())) {
            dates.stage.setValue(filled.stage());
        }
        if (dates.accruedOn.isEmpty() && filled.accruedOn() != null) {
            dates.accruedOn.setValue(filled.accruedOn());
        }
        if (dates.spentOn.isEmpty() && filled.spentOn() != null) {
            dates.spentOn.setValue(filled.spentOn());
        }
        if (!before.invoice().equals(filled.invoice())) {
            money.invoice.show(filled.invoice());
        }
        showing = false;
        reckon();
    }

    public void show(ExpenseFacts facts) {
        showing = true;
        activity.setValue(facts.activity());
        askAbout(facts.activity());
        vendor.setValue(facts.vendor());
        money.show(facts);
        dates.show(facts);
        questions.show(facts, asked.about(facts.activity()));
        otherInsurance.setYen(facts.paidByOtherInsurance().isZero() ? null : facts.paidByOtherInsurance());
        note.setValue(facts.note());
        more.setOpen(!facts.note().isEmpty() || !facts.paidByOtherInsurance().isZero());
        showing = false;
        reckon();
    }

    /** What stands in the form now. */
    public ExpenseFacts facts() {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = activity.getValue();
            facts.amount = money.amount.yen().orElse(null);
            facts.vendor = vendor.getValue();
            facts.note = note.getValue();
            facts.orderedAt = dates.ordered();
            facts.accruedOn = DateFields.day(dates.accruedOn);
            facts.spentOn = DateFields.day(dates.spentOn);
            facts.consentOn = dates.consentOn.getValue();
            facts.outsourced = questions.isOutsourced();
            facts.heads = money.headCount();
            facts.unitCost = money.eachCost();
            facts.claimId = questions.claimId();
            facts.domestic = questions.isDomestic();
            facts.traits = questions.chosen();
            facts.stage = dates.said();
            facts.invoice = money.invoice.facts();
            facts.paidByOtherInsurance = otherInsurance.yen().orElse(Yen.ZERO);
        });
    }

    /** Whether something is typed that cannot be read or kept; the fields say so themselves. */
    public boolean isMistyped() {
        fields().values().forEach(MayBeMistyped::forgive);
        boolean halfOrder = dates.isHalf();
        if (otherInsurance.isMistyped() || note.isMistyped()) {
            more.setOpen(true);
        }
        money.invoice.openIfMistyped();
        return Refused.within(this) || halfOrder;
    }

    /** Says next to each field what is wrong with it; what belongs to no field is returned. */
    public List<Problem> show(List<Problem> problems) {
        Map<String, HasValidation> fields = fields();
        fields.values().forEach(field -> field.setInvalid(false));
        for (Problem problem : problems.reversed()) {
            HasValidation field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(words().formats().locale()));
                field.setInvalid(true);
            }
        }
        if (problems.stream()
                .anyMatch(problem ->
                        problem.field().equals("note") || problem.field().equals("paidByOtherInsurance"))) {
            more.setOpen(true);
        }
        if (problems.stream().anyMatch(problem -> INVOICE.contains(problem.field()))) {
            money.invoice.openAll();
        }
        return problems.stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .toList();
    }

    private Map<String, HasValidation> fields() {
        return Map.ofEntries(
                Map.entry("activity", activity),
                Map.entry("vendor", vendor),
                Map.entry("amount", money.amount),
                Map.entry("heads", money.heads),
                Map.entry("unitCost", money.unitCost),
                Map.entry("orderedAt", dates.orderedAt),
                Map.entry("accruedOn", dates.accruedOn),
                Map.entry("spentOn", dates.spentOn),
                Map.entry("consentOn", dates.consentOn),
                Map.entry("claim", questions.claim),
                Map.entry("paidByOtherInsurance", otherInsurance),
                Map.entry("note", note),
                Map.entry("invoiceNumber", money.invoice.number),
                Map.entry("registrationNumber", money.invoice.registration),
                Map.entry("issuedOn", money.invoice.issuedOn),
                Map.entry("gross", money.invoice.gross),
                Map.entry("tax", money.invoice.tax),
                Map.entry("currency", money.invoice.currency),
                Map.entry("foreignAmount", money.invoice.foreign),
                Map.entry("rate", money.invoice.rate),
                Map.entry("rateOn", money.invoice.rateOn),
                Map.entry("rateSource", money.invoice.rateSource));
    }

    /** To where a person starts to type. */
    public void focus() {
        activity.focus();
    }
}
