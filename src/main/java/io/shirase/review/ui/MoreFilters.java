package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import io.shirase.identity.Handler;
import io.shirase.money.Yen;
import io.shirase.review.DeskFilter;
import io.shirase.review.DeskFilter.Assigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the queue is narrowed by less often: folded until one of it is asked for. */
final class MoreFilters extends NativeDetails {

    /** Whole yen; in an address any other amount does as well. */
    private static final List<Long> LEAST = List.of(1_000_000L, 5_000_000L, 10_000_000L);

    /** Days from today; 0 is what is overdue. */
    private static final List<Integer> DUE = List.of(0, 7, 30);

    /** Days from today. */
    private static final List<Integer> WINDOW = List.of(7, 30, 60);

    /** A choice with its name; null stands for any. */
    private record Choice<T>(@Nullable T value, String name) {}

    private final transient Consumer<Consumer<DeskFilter.Edit>> changed;
    private final Select<Choice<Assigned>> assigned = new Select<>();
    private final Select<Choice<Yen>> least = new Select<>();
    private final Select<Choice<Integer>> due = new Select<>();
    private final Select<Choice<Integer>> window = new Select<>();
    private final Checkbox news = new Checkbox(words().of("desk.filter.news"));
    private final Checkbox objected = new Checkbox(words().of("desk.filter.objected"));
    private final Checkbox unread = new Checkbox(words().of("desk.filter.unread"));
    private boolean reading;

    /**
     * @param handlers who may look after an incident
     * @param me the person's own id
     * @param changed called with what is asked for now
     */
    MoreFilters(List<Handler> handlers, UUID me, Consumer<Consumer<DeskFilter.Edit>> changed) {
        super(words().of("desk.filter.more"));
        this.changed = changed;
        addClassNames("desk-filters-more", "more");
        List<Choice<Assigned>> people = new ArrayList<>();
        people.add(new Choice<>(null, words().of("desk.filter.anybody")));
        people.add(new Choice<>(new Assigned(me), words().of("desk.filter.me")));
        people.add(new Choice<>(new Assigned(null), words().of("desk.filter.nobody")));
        handlers.stream()
                .filter(handler -> !handler.id().equals(me))
                .forEach(handler -> people.add(new Choice<>(new Assigned(handler.id()), handler.name())));
        offer(assigned, "desk.filter.assigned", people, (edit, value) -> edit.assigned = value);
        offer(
                least,
                "desk.filter.least",
                Stream.concat(
                                Stream.of(new Choice<Yen>(null, words().of("desk.filter.any-amount"))),
                                LEAST.stream().map(Yen::of).map(MoreFilters::atLeast))
                        .toList(),
                (edit, value) -> edit.least = value);
        offer(
                due,
                "desk.filter.due",
                Stream.concat(
                                Stream.of(new Choice<Integer>(null, words().of("desk.filter.any-day"))),
                                DUE.stream().map(MoreFilters::within))
                        .toList(),
                (edit, value) -> edit.dueWithin = value);
        offer(
                window,
                "desk.filter.window",
                Stream.concat(
                                Stream.of(new Choice<Integer>(null, words().of("desk.filter.any-day"))),
                                WINDOW.stream().map(MoreFilters::within))
                        .toList(),
                (edit, value) -> edit.windowWithin = value);
        news.addValueChangeListener(event -> change(edit -> edit.news = event.getValue()));
        objected.addValueChangeListener(event -> change(edit -> edit.objected = event.getValue()));
        unread.addValueChangeListener(event -> change(edit -> edit.unread = event.getValue()));
        Div fields = new Div(assigned, least, due, window, news, unread, objected);
        fields.addClassName("desk-filters");
        setContent(fields);
    }

    void show(DeskFilter filter) {
        reading = true;
        choose(assigned, filter.assigned(), "");
        choose(
                least,
                filter.least(),
                filter.least() == null ? "" : atLeast(filter.least()).name());
        choose(
                due,
                filter.dueWithin(),
                filter.dueWithin() == null ? "" : within(filter.dueWithin()).name());
        choose(
                window,
                filter.windowWithin(),
                filter.windowWithin() == null
                        ? ""
                        : within(filter.windowWithin()).name());
        news.setValue(filter.news());
        unread.setValue(filter.unread());
        objected.setValue(filter.objected());
        setOpen(filter.asksForMore());
        reading = false;
    }

    private static Choice<Yen> atLeast(Yen amount) {
        return new Choice<>(
                amount, words().of("desk.filter.at-least", words().formats().yen(amount)));
    }

    private static Choice<Integer> within(int days) {
        String number = words().formats().number(days);
        return new Choice<>(
                days, days == 0 ? words().of("desk.filter.overdue") : words().of("desk.filter.within", number));
    }

    private interface Put<T> {
        void put(DeskFilter.Edit edit, @Nullable T value);
    }

    private <T> void offer(Select<Choice<T>> select, String key, List<Choice<T>> choices, Put<T> put) {
        select.setLabel(words().of(key));
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::name);
        select.addValueChangeListener(event -> {
            Choice<T> chosen = event.getValue();
            change(edit -> put.put(edit, chosen == null ? null : chosen.value()));
        });
    }

    /** What stands in the address and is not on offer is shown nevertheless. */
    private static <T> void choose(Select<Choice<T>> select, @Nullable T value, String name) {
        List<Choice<T>> offered = select.getListDataView().getItems().toList();
        select.setValue(offered.stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .orElseGet(() -> {
                    Choice<T> asked = new Choice<>(value, name);
                    select.getListDataView().addItem(asked);
                    return asked;
                }));
    }

    private void change(Consumer<DeskFilter.Edit> change) {
        if (!reading) {
            changed.accept(change);
        }
    }
}
