package io.shirase.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;

/**
 * Where the window has no room for the columns of a grid, as on a phone or magnified twice, one column of cards stands
 * in for all others.
 */
public final class PhoneColumn {

    /** Pixels of the window. */
    private static final int NARROW = 1100;

    private PhoneColumn() {}

    public static <T> void standsIn(Grid<T> grid, Grid.Column<T> card) {
        card.setVisible(false);
        grid.addAttachListener(event -> {
            Page page = UI.getCurrent().getPage();
            page.executeJs("return window.innerWidth").then(Integer.class, width -> show(grid, card, width));
            Registration resized = page.addBrowserWindowResizeListener(window -> show(grid, card, window.getWidth()));
            grid.addDetachListener(gone -> {
                gone.unregisterListener();
                resized.remove();
            });
        });
    }

    private static <T> void show(Grid<T> grid, Grid.Column<T> card, int width) {
        boolean narrow = width > 0 && width < NARROW;
        if (card.isVisible() != narrow) {
            grid.getColumns().forEach(column -> column.setVisible(column.equals(card) == narrow));
        }
    }
}
