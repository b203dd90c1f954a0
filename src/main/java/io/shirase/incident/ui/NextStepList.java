package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.incident.Todo;
import io.shirase.part.DueDate;
import io.shirase.part.Glyph;
import io.shirase.part.Links;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.util.List;

/** What to do now, what is at stake most first, each with its day and one click from being done. */
final class NextStepList extends Section {

    /** @param todos in the order in which they are shown */
    NextStepList(List<Todo> todos, LocalDate today) {
        addClassNames("panel", "next-steps");
        add(new H2(words().of("incident.ui.next.title")));
        if (todos.stream().noneMatch(Todo::isPressing)) {
            Paragraph calm = new Paragraph(Glyph.CHECK.icon(), new Span(words().of("incident.ui.next.none.title")));
            calm.addClassName("calm");
            add(calm);
        }
        if (todos.isEmpty()) {
            add(new Paragraph(words().of("incident.ui.next.none.text")));
            return;
        }
        OrderedList list = new OrderedList();
        todos.forEach(todo -> list.add(item(todo, today)));
        add(list);
    }

    /** No line ends between a sign and its amount. */
    private static String whole(String words) {
        return words.replaceAll("(?<=[＋+])(?=¥)", "\u2060");
    }

    private static ListItem item(Todo todo, LocalDate today) {
        Span what = new Span(new Span(whole(todo.words())));
        what.addClassName("next-what");
        LocalDate lastDay = todo.lastDay();
        if (lastDay != null) {
            what.add(new DueDate(lastDay, today));
        }
        Anchor link = Links.to(todo.path(), what, Glyph.ARROW.icon());
        ListItem item = new ListItem(link);
        if (todo.isPressing()) {
            item.addClassName(Tone.WARN.className());
        }
        return item;
    }
}
