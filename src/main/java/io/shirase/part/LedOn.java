package io.shirase.part;

import com.vaadin.flow.component.UI;

/** Where the server leads on from one address to another. */
public final class LedOn {

    private LedOn() {}

    /**
     * Shows the address that it led on to. Where a page is loaded whole, the browser would go on showing the one that was asked
     * for.
     *
     * @param address path and query, without a leading slash
     */
    public static void show(UI ui, String address) {
        ui.getPage()
                .executeJs(
                        "const from = location.href;"
                                + " addEventListener('vaadin-router-location-changed', () => {"
                                + " if (location.href === from) { history.replaceState(history.state, '', $0); }"
                                + " }, {once: true});",
                        address);
    }
}
