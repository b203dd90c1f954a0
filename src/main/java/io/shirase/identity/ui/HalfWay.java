package io.shirase.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.identity.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Leads whoever still needs a passkey to where it is made or shown, wherever they wanted to go. That they see nothing else
 * does not depend on it: to every service they are nobody ({@link SignedIn#find}).
 */
@Component
@ListenerPriority(100)
class HalfWay implements VaadinServiceInitListener, BeforeEnterListener {

    private final SignedIn signedIn;

    HalfWay(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    /** Before anybody looks at rights, of which they have none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (signedIn.halfWay().isPresent()
                && target != PasskeyView.class
                && !target.isAnnotationPresent(AnonymousAllowed.class)) {
            event.forwardTo(PasskeyView.class);
        }
    }
}
