package io.shirase.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * Where the parts of a call stand: beside the questions in a wide window; in a narrow one the caller before them, the rest
 * after them, for the eye as for the keyboard.
 */
final class CallOrder {

    /** Pixels of the window from which on there are two columns, see report.css. */
    private static final int SIDE_BY_SIDE = 900;

    private final Div page;
    private final Div side;
    private final Component questions;
    private final Component end;
    private final List<? extends Component> parts;

    /** @param parts those at the side, the caller first */
    CallOrder(Div page, Div side, Component questions, Component end, List<? extends Component> parts) {
        this.page = page;
        this.side = side;
        this.questions = questions;
        this.end = end;
        this.parts = parts;
    }

    /** Follows the window from now on, until the page is left. */
    void keep(Page window) {
        window.getExtendedClientDetails().refresh(browser -> follow(browser.getWindowInnerWidth()));
        Registration resized = window.addBrowserWindowResizeListener(now -> follow(now.getWidth()));
        page.addDetachListener(gone -> resized.remove());
    }

    /** @param width of the window in pixels; 0 where that is not known */
    private void follow(int width) {
        boolean narrow = width > 0 && width < SIDE_BY_SIDE;
        if (narrow != side.getParent().isPresent()) {
            return;
        }
        if (narrow) {
            page.remove(side);
            page.addComponentAtIndex(page.indexOf(questions), parts.getFirst());
            parts.stream().skip(1).forEach(part -> page.addComponentAtIndex(page.indexOf(end), part));
        } else {
            parts.forEach(side::add);
            page.addComponentAtIndex(page.indexOf(questions), side);
        }
    }
}
