package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.shirase.language.TypedYen;
import io.shirase.money.Yen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for whole yen, read by {@link TypedYen}; shows the amount grouped when it is left; keeps what was typed and says
 * what is wrong where it is no amount.
 */
public final class YenField extends TextField implements MayBeMistyped {

    public YenField(String label) {
        super(label);
        addClassName("yen-field");
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setPrefixComponent(Parts.hidden(new Span("¥")));
        getElement().setAttribute("inputmode", "numeric");
        setManualValidation(true);
        addValueChangeListener(event -> tidy());
    }

    /** The amount typed; empty where nothing or no amount is typed. */
    public Optional<Yen> yen() {
        return TypedYen.read(getValue());
    }

    public void setYen(@Nullable Yen amount) {
        setValue(amount == null ? "" : words().formats().number(amount.amount()));
    }

    @Override
    public boolean isMistyped() {
        return !getValue().isBlank() && yen().isEmpty();
    }

    private void tidy() {
        setInvalid(isMistyped());
        setErrorMessage(isMistyped() ? words().of("part.yen.mistyped") : "");
        yen().ifPresent(this::setYen);
    }
}
