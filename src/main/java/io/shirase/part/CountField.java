package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.shirase.language.TypedCount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for how many, read by {@link TypedCount}; shows the number in groups of three when it is left. */
public final class CountField extends TextField implements MayBeMistyped {

    private final String mistyped;

    /** @param mistyped the sentence where what is typed is no number of what is counted */
    public CountField(String label, String mistyped) {
        super(label);
        this.mistyped = mistyped;
        addClassName("count-field");
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        getElement().setAttribute("inputmode", "numeric");
        setManualValidation(true);
        addValueChangeListener(event -> tidy());
    }

    /** The number typed; empty where nothing or no number is typed. */
    public Optional<Integer> count() {
        return TypedCount.read(getValue(), TypedCount.MOST);
    }

    public void setCount(@Nullable Integer count) {
        setValue(count == null ? "" : words().formats().number(count));
    }

    @Override
    public boolean isMistyped() {
        return !getValue().isBlank() && count().isEmpty();
    }

    private void tidy() {
        setInvalid(isMistyped());
        setErrorMessage(isMistyped() ? mistyped : "");
        count().ifPresent(this::setCount);
    }
}
