package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;
import java.util.EventObject;

/**
 * Stands before the class of this name in browserless-test 1.1, which looks for two fields that Vaadin 25.3 no longer
 * has; it goes as soon as a browserless-test for 25.3 is published.
 */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        fire(service, event);
    }

    public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        fire(service, event);
    }

    private static void fire(VaadinService service, EventObject event) {
        service.getEventBus().fireEvent(event);
    }
}
