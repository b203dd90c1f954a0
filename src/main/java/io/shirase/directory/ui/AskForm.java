package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.shirase.directory.InvalidSupport;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.SupportRequest;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.part.LongText;
import io.shirase.part.Refused;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks for a vendor: what is to be done, and what troubles one. */
final class AskForm extends Div {

    private final Select<SupportFile.Function> function = new Select<>();
    private final LongText trouble = new LongText(words().of("directory.ask.words"), SupportRequest.MAX_WORDS);
    private final Div news = new Div();

    /** @param ask takes the function's code and the words */
    AskForm(Support support, String proposed, BiConsumer<String, String> ask, Runnable cancelled) {
        addClassName("form-fields");
        getElement().setAttribute("data-asks", true);
        function.setLabel(words().of("directory.ask.function"));
        function.setItems(support.functions());
        function.setItemLabelGenerator(one -> words().of(one.name()));
        support.function(proposed).ifPresent(function::setValue);
        showGist();
        function.addValueChangeListener(event -> showGist());
        trouble.setHelperText(words().of("directory.ask.words.hint"));
        trouble.setMinRows(2);
        news.getElement().setAttribute("role", "status");
        Button send = Buttons.primary(words().of("directory.ask.send"), () -> send(ask));
        Keys.pressByControlEnter(send, this);
        add(function, trouble, news, new Actions(send, Buttons.quiet(words().of("directory.ask.cancel"), cancelled)));
    }

    private void showGist() {
        SupportFile.Function chosen = function.getValue();
        function.setHelperText(chosen == null ? "" : words().of(chosen.gist()));
    }

    private void send(BiConsumer<String, String> ask) {
        if (Refused.within(this)) {
            return;
        }
        try {
            ask.accept(function.getValue().code(), trouble.getValue());
        } catch (InvalidSupport invalid) {
            DirectoryWords.show(invalid, Map.of("words", trouble), news);
        }
    }
}
