package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.duty.ReminderChoices;
import io.shirase.duty.ReminderDays;
import io.shirase.identity.SignedIn;
import io.shirase.identity.ui.ProfilePart;
import io.shirase.part.Choices;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;

/** On one's own page: on which days around a last day one is reminded. Each choice is kept at once. */
@org.springframework.stereotype.Component
@Order(10)
class ReminderPart implements ProfilePart {

    private final ReminderChoices choices;
    private final SignedIn signedIn;

    ReminderPart(ReminderChoices choices, SignedIn signedIn) {
        this.choices = choices;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> ofPerson() {
        return signedIn.person().role().isStaff() ? Optional.empty() : Optional.of(panel());
    }

    private Panel panel() {
        Set<Integer> chosen = choices.own().after();
        CheckboxGroup<Integer> before = days("duty.ui.reminders.before", ReminderDays.BEFORE, chosen);
        CheckboxGroup<Integer> after = days("duty.ui.reminders.after", ReminderDays.AFTER, chosen);
        Span refused = new Span();
        refused.getElement().setAttribute("role", "status");
        before.addValueChangeListener(event -> {
            refused.setText("");
            if (event.getValue().isEmpty()) {
                before.setValue(event.getOldValue());
                refused.setText(words().of("duty.ui.reminders.none"));
            } else {
                choose(before, after);
            }
        });
        after.addValueChangeListener(event -> choose(before, after));
        return new Panel(
                words().of("duty.ui.reminders"),
                new Paragraph(words().of("duty.ui.reminders.lead")),
                before,
                refused,
                after);
    }

    private void choose(CheckboxGroup<Integer> before, CheckboxGroup<Integer> after) {
        TreeSet<Integer> all = new TreeSet<>(before.getValue());
        all.addAll(after.getValue());
        choices.choose(new ReminderDays(all));
    }

    private static CheckboxGroup<Integer> days(String label, List<Integer> offered, Set<Integer> chosen) {
        CheckboxGroup<Integer> days = Choices.many(words().of(label), offered, ReminderPart::word);
        days.setValue(new TreeSet<>(offered.stream().filter(chosen::contains).toList()));
        return days;
    }

    private static String word(int day) {
        if (day == 0) {
            return words().of("duty.ui.reminders.today");
        }
        String key = day < 0 ? "duty.ui.reminders.days-before" : "duty.ui.reminders.days-after";
        return words().of(key, words().formats().number(Math.abs(day)));
    }
}
