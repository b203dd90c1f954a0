package io.shirase.callback.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.callback.CallBack;
import io.shirase.callback.CallBacks;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who is to be called back, the first due first, and what came of the last calls. */
@Route("call-backs")
@RolesAllowed({"OPERATOR", "HANDLER", "SUPERVISOR"})
class CallBacksView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final CallBacks callBacks;
    private final CallBackCards cards;

    CallBacksView(CallBacks callBacks, CallBackCards cards) {
        this.callBacks = callBacks;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CallBack> open = callBacks.open();
        List<CallBack> done = callBacks.done();
        getContent().removeAll();
        getContent().add(new PageHeader(words().of("callback.ui.title")).lead(words().of("callback.ui.lead")));
        if (open.isEmpty()) {
            getContent().add(new EmptyState(words().of("callback.ui.none"), words().of("callback.ui.none.text")));
        } else {
            getContent().add(cards.all(open));
        }
        long more = callBacks.countOpen() - open.size();
        if (more > 0) {
            getContent()
                    .add(new Paragraph(
                            words().of("callback.ui.more", words().formats().number(more))));
        }
        if (!done.isEmpty()) {
            Section section = new Section(new H2(words().of("callback.ui.lately")), cards.all(done));
            section.addClassName("cards");
            getContent().add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("callback.ui.title"));
    }
}
