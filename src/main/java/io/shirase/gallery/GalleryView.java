package io.shirase.gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import io.shirase.part.Titles;

/** A page of the gallery, which is not there unless the portal runs with demo data. */
abstract class GalleryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final boolean demo;

    GalleryView(boolean demo) {
        this.demo = demo;
    }

    abstract void show();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demo) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("gallery.title"));
    }
}
