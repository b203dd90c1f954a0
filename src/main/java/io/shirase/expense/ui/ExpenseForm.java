package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import io.shirase.assessment.Activity;
import io.shirase.assessment.Questions;
import io.shirase.expense.ExpenseFacts;
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

    private final Questions asked;

    /** @param asked what the policy's product has a word for, and what its rules make it necessary to ask */
    public ExpenseForm(Questions asked) {
        addClassName("form");
        this.asked = asked;
        activity = new ActivityField(asked.activities());
        activity.addValueChangeListener(event -> askAbout(event.getValue()));
        vendor.setPlaceholder(words().of("expense.ui.vendor.example"));
        note.setHelperText(words().of("expense.ui.note.hint"));
        Div rest = new Div(otherInsurance, note);
        rest.addClassName("form-fields");
        more.addClassName("more");
        more.setContent(rest);
        add(panel("what", fields(activity, vendor), questions), panel("amount", money), panel("dates", dates, more));
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

    public void show(ExpenseFacts facts) {
        activity.setValue(facts.activity());
        askAbout(facts.activity());
        vendor.setValue(facts.vendor());
        money.show(facts);
        dates.show(facts);
        questions.show(facts, asked.about(facts.activity()));
        otherInsurance.setYen(facts.paidByOtherInsurance().isZero() ? null : facts.paidByOtherInsurance());
        note.setValue(facts.note());
        more.setOpen(!facts.note().isEmpty() || !facts.paidByOtherInsurance().isZero());
    }

    /** What stands in the form now. */
    public ExpenseFacts facts() {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = activity.getValue();
            facts.amount = money.amount.yen().orElse(null);
            facts.vendor = vendor.getValue();
            facts.note = note.getValue();
            facts.orderedAt = dates.ordered();
            facts.accruedOn = dates.accruedOn.getValue();
            facts.spentOn = dates.spentOn.getValue();
            facts.consentOn = dates.consentOn.getValue();
            facts.outsourced = questions.isOutsourced();
            facts.heads = money.headCount();
            facts.unitCost = money.eachCost();
            facts.claimMadeAt = questions.made();
            facts.claim = questions.claimName();
            facts.settlementApproved = questions.settlementApproved();
            facts.domestic = questions.isDomestic();
            facts.traits = questions.chosen();
            facts.paidByOtherInsurance = otherInsurance.yen().orElse(Yen.ZERO);
        });
    }

    /** Whether something is typed that cannot be read or kept; the fields say so themselves. */
    public boolean isMistyped() {
        fields().values().forEach(MayBeMistyped::forgive);
        boolean halfOrder = dates.isHalf();
        boolean halfClaim = questions.isHalf();
        if (otherInsurance.isMistyped() || note.isMistyped()) {
            more.setOpen(true);
        }
        return Refused.within(this) || halfOrder || halfClaim;
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
                Map.entry("claimMadeAt", questions.claimMadeAt),
                Map.entry("claim", questions.claim),
                Map.entry("paidByOtherInsurance", otherInsurance),
                Map.entry("note", note));
    }

    /** To where a person starts to type. */
    public void focus() {
        activity.focus();
    }
}
