package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.shirase.language.Coded;
import io.shirase.part.SearchField;

/** How a log is searched, narrowed and sorted. */
final class LogTools extends Div {

    private final Select<LogFilter.Show> show;
    private final Select<LogFilter.Order> order;
    private String searched;

    LogTools(LogFilter shown, SerializableConsumer<LogFilter> changed) {
        addClassName("log-tools");
        searched = shown.text();
        show = select("claim.ui.log.show", shown.show(), LogFilter.Show.values());
        order = select("claim.ui.log.order", shown.order(), LogFilter.Order.values());
        SearchField text = SearchField.asOneTypes(words().of("claim.ui.log.search"), typed -> {
            if (!typed.equals(searched)) {
                searched = typed;
                changed.accept(chosen());
            }
        });
        text.setValue(shown.text());
        show.addValueChangeListener(event -> changed.accept(chosen()));
        order.addValueChangeListener(event -> changed.accept(chosen()));
        add(text, show, order);
    }

    private static <E extends Coded> Select<E> select(String key, E chosen, E[] all) {
        Select<E> select = new Select<>();
        select.setLabel(words().of(key));
        select.setItems(all);
        select.setItemLabelGenerator(one -> words().of(key, one));
        select.setValue(chosen);
        return select;
    }

    private LogFilter chosen() {
        return new LogFilter(searched, show.getValue(), order.getValue());
    }
}
