package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.Optional;

/** What has to stand above every page of some addresses, however the page came about. */
public interface PageBanner {

    /** Empty where this address needs none. */
    Optional<Component> of(Location address);
}
