package io.shirase.gallery;

import static io.shirase.gallery.SaidParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.part.Choices;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.part.SaveState;
import io.shirase.part.YenField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The parts that ask something. */
record FieldParts(LocalDate today) {

    private static final List<String> SIGHTS = List.of("ransom", "mail", "lost", "site", "other");

    Component[] all() {
        TextField vendor = new TextField(text("field.vendor"));
        vendor.setHelperText(text("field.vendor.help"));
        YenField asked = new YenField(text("field.asked"));
        asked.setValue("1,234,567");
        YenField wrong = new YenField(text("field.asked"));
        wrong.setValue(text("field.asked.wrong"));
        DayField ordered = new DayField(text("field.ordered"));
        ordered.setValue(today);
        MomentField noticed = new MomentField(text("field.noticed"));
        noticed.setMax(today);
        SaveState saved = new SaveState();
        saved.saved(LocalTime.of(9, 5));
        return new Component[] {vendor, asked, wrong, ordered, noticed, saved};
    }

    Component[] choices() {
        RadioButtonGroup<String> one = Choices.one(text("choice.see"), SIGHTS, sight -> text("sight." + sight));
        one.setValue("ransom");
        CheckboxGroup<String> many =
                Choices.many(text("choice.told"), List.of("police", "ppc", "customers"), who -> text("told." + who));
        many.select("police");
        return new Component[] {one, many};
    }
}
