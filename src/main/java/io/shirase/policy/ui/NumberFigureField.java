package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.shirase.product.Figure;
import io.shirase.product.Quantity;
import io.shirase.product.Quantity.Unit;
import io.shirase.product.StatedFigure;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ratio in percent, or a period in days or years. */
final class NumberFigureField extends FigureField {

    private final TextField number;
    private final Select<Unit> unit = new Select<>();

    NumberFigureField(StatedFigure stated) {
        this(stated, new TextField());
    }

    private NumberFigureField(StatedFigure stated, TextField number) {
        super(stated, number);
        this.number = number;
        number.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        number.getElement().setAttribute("inputmode", "numeric");
        number.setManualValidation(true);
        number.addValueChangeListener(event -> isMistyped());
        Figure.Kind kind = stated.figure().kind();
        List<Unit> units = Arrays.stream(Unit.values()).filter(kind::takes).toList();
        unit.setAriaLabel(words().of(
                        "policy.ui.figures.one",
                        stated.subject().in(words().formats().locale()),
                        words().of("policy.ui.figures.unit")));
        unit.setItems(units);
        unit.setItemLabelGenerator(of -> words().of("policy.ui.figures.unit." + of.code()));
        unit.setValue(stated.unit());
        if (units.size() == 1) {
            number.setSuffixComponent(new Span("%"));
        } else {
            unit.addValueChangeListener(event -> isMistyped());
            input.add(unit);
        }
    }

    @Override
    Optional<Quantity> quantity() {
        String digits =
                Normalizer.normalize(number.getValue(), Normalizer.Form.NFKC).replaceAll("[\\s,%]", "");
        if (!digits.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        long typed = Long.parseLong(digits);
        return unit.getValue().allows(typed) ? Optional.of(new Quantity(typed, unit.getValue())) : Optional.empty();
    }

    @Override
    void show(@Nullable Quantity quantity) {
        if (quantity != null) {
            unit.setValue(quantity.unit());
        }
        number.setValue(quantity == null ? "" : words().formats().number(quantity.amount()));
    }

    @Override
    boolean isMistyped() {
        boolean mistyped = !number.getValue().isBlank() && quantity().isEmpty();
        number.setInvalid(mistyped);
        if (mistyped) {
            say(words().of(
                            "product.figure.range",
                            words().formats().number(unit.getValue().least()),
                            words().formats().number(unit.getValue().most())));
        }
        return mistyped;
    }
}
