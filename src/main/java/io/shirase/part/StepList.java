package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Where one is in a task of several steps, with a way back to each. Wide screens show all steps; a phone shows the
 * current one and opens the list on request.
 */
public final class StepList extends Nav {

    private final NativeButton now = new NativeButton();

    /** @param label what the steps lead to, for screen readers */
    public StepList(String label, List<Step> steps) {
        addClassName("steps");
        setAriaLabel(label);
        OrderedList list = new OrderedList();
        steps.forEach(step -> list.add(item(step)));
        now.addClassName("steps-now");
        now.getElement().setAttribute("aria-expanded", "false");
        now.addClickListener(event -> open(!hasClassName("steps-opened")));
        steps.stream()
                .filter(step -> step.state() == Step.State.CURRENT)
                .findFirst()
                .ifPresent(step -> {
                    int number = steps.indexOf(step) + 1;
                    now.add(
                            Parts.span("steps-count", words().of("part.steps.count", number, steps.size())),
                            Parts.span("steps-label", step.label()));
                    getStyle().set("--done", 100.0 * number / steps.size() + "%");
                });
        add(now, list);
    }

    private void open(boolean opened) {
        setClassName("steps-opened", opened);
        now.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }

    private static ListItem item(Step step) {
        Span sign = Parts.named(new Span(step.state().glyph().icon()), "step-sign");
        Span label = Parts.span("step-label", step.label());
        Span state = Parts.span(
                "visually-hidden", words().of("part.steps." + step.state().code()));
        boolean current = step.state() == Step.State.CURRENT;
        Component body;
        if (step.address() == null || current) {
            body = Parts.named(new Span(sign, label, state), "step");
        } else {
            body = Parts.named(Links.to(step.address(), sign, label, state), "step");
        }
        if (current) {
            body.getElement().setAttribute("aria-current", "step");
        }
        ListItem item = new ListItem(body);
        item.addClassName("step-" + step.state().code());
        return item;
    }
}
