package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.ShortText;
import io.shirase.review.SavedViews;
import io.shirase.review.SavedViews.SavedView;
import java.util.function.Supplier;

/** The views of the queue that a person has given a name to: each a link, one more to keep, the one that is open to forget. */
final class SavedViewsBar extends Div {

    private final transient SavedViews views;
    private final transient Supplier<String> address;

    /** @param address the query of the address that is open now */
    SavedViewsBar(SavedViews views, Supplier<String> address) {
        this.views = views;
        this.address = address;
        addClassName("desk-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words().of("desk.views"));
    }

    void show() {
        removeAll();
        String now = address.get();
        boolean kept = false;
        for (SavedView view : views.all()) {
            add(Links.to(view.address().isEmpty() ? "desk" : "desk?" + view.address(), view.name()));
            if (view.address().equals(now)) {
                kept = true;
                add(Buttons.quiet(words().of("desk.views.forget", view.name()), () -> {
                    views.remove(view.id());
                    show();
                }));
            }
        }
        if (!kept && !now.isEmpty()) {
            add(Buttons.quiet(words().of("desk.views.keep"), this::keep));
        }
    }

    private void keep() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words().of("desk.views.keep"));
        dialog.setWidth("24rem");
        ShortText name = new ShortText(words().of("desk.views.name"), SavedViews.MAX_NAME);
        name.setWidthFull();
        Button save = Buttons.primary(words().of("desk.views.save"), () -> {
            if (name.getValue().isBlank() || name.isMistyped()) {
                name.setInvalid(true);
                name.setErrorMessage(words().of("desk.views.name.missing"));
                name.focus();
                return;
            }
            views.save(name.getValue(), address.get());
            dialog.close();
            show();
        });
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(dialog);
        dialog.add(name);
        dialog.getFooter().add(Buttons.quiet(words().of("desk.dialog.back"), dialog::close), save);
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                name.focus();
            }
        });
        dialog.open();
    }
}
