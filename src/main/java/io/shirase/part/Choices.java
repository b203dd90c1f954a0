package io.shirase.part;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;

/** Answers to choose from, as large cards for a thumb: one of them, or several. */
public final class Choices {

    private Choices() {}

    public static <T> RadioButtonGroup<T> one(String label, Collection<T> answers, ItemLabelGenerator<T> words) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(label);
        group.setItems(answers);
        group.setItemLabelGenerator(words);
        return Parts.named(group, "choices");
    }

    public static <T> CheckboxGroup<T> many(String label, Collection<T> answers, ItemLabelGenerator<T> words) {
        CheckboxGroup<T> group = new CheckboxGroup<>(label);
        group.setItems(answers);
        group.setItemLabelGenerator(words);
        return Parts.named(group, "choices");
    }
}
