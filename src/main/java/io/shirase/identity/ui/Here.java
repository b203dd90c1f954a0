package io.shirase.identity.ui;

import com.vaadin.flow.server.VaadinServletRequest;

/** Under which name the portal was opened. */
final class Here {

    private Here() {}

    static String host() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? "" : request.getServerName();
    }
}
