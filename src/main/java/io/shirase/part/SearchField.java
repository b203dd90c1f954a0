package io.shirase.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;

/** What a list is searched by. */
public final class SearchField extends TextField {

    /** The parameter of a page's address that says what is searched. */
    public static final String PARAMETER = "q";

    private SearchField(String label) {
        super(label);
        setPrefixComponent(Glyph.SEARCH.icon());
        setClearButtonVisible(true);
        setWidthFull();
    }

    /** Finds as one types. */
    public static SearchField asOneTypes(String label, Consumer<String> find) {
        SearchField search = new SearchField(label);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find.accept(event.getValue()));
        return search;
    }

    /**
     * Leads to the page that shows what was found, so that it has an address and the way back.
     *
     * @param path of the page, without a leading slash
     * @param text what is searched there now
     */
    public static SearchField inAddress(String label, String path, String text) {
        SearchField search = new SearchField(label);
        search.setValue(text);
        search.addValueChangeListener(event -> UI.getCurrent()
                .navigate(
                        path,
                        event.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of(PARAMETER, event.getValue().strip())));
        return search;
    }
}
