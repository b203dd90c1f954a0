package io.shirase.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen could not be built: the cause goes to the log under a number, the number to the person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class InternalErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrorView.class);

    InternalErrorView() {
        super("shell.failed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UnexpectedErrors.reference();
        LOG.error(
                "Unexpected error {} at /{}", reference, event.getLocation().getPath(), parameter.getCaughtException());
        show().reference(reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
