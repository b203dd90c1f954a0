package io.shirase.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.identity.AccessRefused;
import io.shirase.identity.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;

/** The address names something that is not there, or not there for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchThingView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private final ApplicationEventPublisher events;

    NoSuchThingView(ApplicationEventPublisher events) {
        super("shell.notFound");
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show();
        events.publishEvent(new AccessRefused("/" + event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
