package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.incident.Incident;
import io.shirase.part.Glyph;
import io.shirase.part.Links;
import java.util.List;

/** What to do now, the most urgent first, each one click from being done. */
final class NextStepList extends Section {

    NextStepList(Incident incident, List<TodoSource> sources) {
        addClassNames("panel", "next-steps");
        add(new H2(words().of("incident.ui.next.title")));
        List<TodoSource.Todo> todos = sources.stream()
                .flatMap(source -> source.of(incident).stream())
                .sorted((one, other) -> other.tone().compareTo(one.tone()))
                .toList();
        if (todos.isEmpty()) {
            Paragraph calm = new Paragraph(Glyph.CHECK.icon(), new Span(words().of("incident.ui.next.none.title")));
            calm.addClassName("calm");
            add(calm, new Paragraph(words().of("incident.ui.next.none.text")));
            return;
        }
        OrderedList list = new OrderedList();
        todos.forEach(todo -> list.add(item(todo)));
        add(list);
    }

    private static ListItem item(TodoSource.Todo todo) {
        Anchor link = Links.to(todo.path(), new Span(todo.words()), Glyph.ARROW.icon());
        ListItem item = new ListItem(link);
        item.addClassName("tone-" + todo.tone().name().toLowerCase(java.util.Locale.ROOT));
        if (todo.lastDay() != null) {
            Div until = new Div(new Span(words().formats().date(todo.lastDay())));
            until.addClassName("small");
            item.add(until);
        }
        return item;
    }
}
