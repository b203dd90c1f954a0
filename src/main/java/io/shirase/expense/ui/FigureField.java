package io.shirase.expense.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.shirase.part.MayBeMistyped;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for a figure with a point, such as a sum in dollars or a rate; keeps what was typed where it is none. */
final class FigureField extends TextField implements MayBeMistyped {

    private final String mistyped;

    /** @param mistyped the sentence where what is typed is no figure */
    FigureField(String label, String mistyped) {
        super(label);
        this.mistyped = mistyped;
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        getElement().setAttribute("inputmode", "decimal");
        setManualValidation(true);
        addValueChangeListener(event -> {
            setInvalid(isMistyped());
            setErrorMessage(isMistyped() ? this.mistyped : "");
        });
    }

    Optional<BigDecimal> figure() {
        String plain = Normalizer.normalize(getValue(), Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
        return plain.matches("\\d{1,11}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    void setFigure(@Nullable BigDecimal figure) {
        setValue(figure == null ? "" : figure.toPlainString());
    }

    @Override
    public boolean isMistyped() {
        return !getValue().isBlank() && figure().isEmpty();
    }
}
