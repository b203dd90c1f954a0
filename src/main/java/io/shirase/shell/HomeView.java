package io.shirase.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.SignedIn;
import io.shirase.part.EmptyState;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import jakarta.annotation.security.PermitAll;

/** Leads each person to where their work begins. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;

    HomeView(SignedIn signedIn) {
        this.signedIn = signedIn;
        addClassName("column");
        add(
                new PageHeader(getTranslation("shell.home.title")),
                new EmptyState(getTranslation("shell.home.nothing"), getTranslation("shell.home.text")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signedIn.find()
                .flatMap(person -> Destination.of(person.role()).stream().findFirst())
                .ifPresent(place -> event.forwardTo(place.path()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("shell.home.title"));
    }
}
