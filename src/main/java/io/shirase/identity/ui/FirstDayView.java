package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.FirstDay;
import io.shirase.identity.FirstDay.Standing;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;

/** Leads an administrator from an empty portal to its first report. Each step can be left and come back to. */
@Route("admin/start")
@RolesAllowed("ADMIN")
class FirstDayView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstDay firstDay;

    FirstDayView(FirstDay firstDay) {
        this.firstDay = firstDay;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        var steps = firstDay.steps(words());
        long done = steps.stream().filter(Standing::done).count();
        getContent().add(new PageHeader(words().of("identity.start.title")).lead(words().of("identity.start.lead")));
        getContent()
                .add(
                        done == steps.size()
                                ? new Note(Tone.GOOD, words().of("identity.start.all"))
                                : new Note(Tone.ACTIVE, words().of("identity.start.some", steps.size(), done)));
        OrderedList list = new OrderedList();
        list.addClassName("first-day");
        steps.forEach(step -> list.add(item(step)));
        getContent().add(list);
    }

    private ListItem item(Standing step) {
        Actions actions = new Actions(Links.secondary(step.path(), words().of(step.code() + ".open")));
        if (step.byHand()) {
            actions.add(
                    step.done()
                            ? Buttons.quiet(words().of("identity.start.undo"), () -> mark(step, false))
                            : Buttons.quiet(words().of("identity.start.confirm"), () -> mark(step, true)));
        }
        Span state = new Span(
                step.done()
                        ? new StatusBadge(words().of("identity.start.done"), Tone.GOOD)
                        : new StatusBadge(words().of("identity.start.open"), Tone.WAITING),
                new Span(step.said()));
        state.addClassName("first-day-state");
        ListItem item = new ListItem(
                new H2(words().of(step.code() + ".title")),
                state,
                new Paragraph(words().of(step.code() + ".text")),
                actions);
        item.addClassName("panel");
        return item;
    }

    private void mark(Standing step, boolean done) {
        firstDay.mark(step.code(), done);
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.start.title"));
    }
}
