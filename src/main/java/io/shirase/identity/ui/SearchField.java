package io.shirase.identity.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.part.Glyph;
import java.util.function.Consumer;

/** Finds as one types. */
class SearchField extends TextField {

    SearchField(String label, Consumer<String> find) {
        super(label);
        setPrefixComponent(Glyph.SEARCH.icon());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> find.accept(event.getValue()));
        setWidthFull();
    }
}
