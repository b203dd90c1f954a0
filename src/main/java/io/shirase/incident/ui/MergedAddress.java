package io.shirase.incident.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.part.LedOn;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every address of a report that was merged into another leads to where it goes on, which says so. */
@Component
class MergedAddress implements VaadinServiceInitListener, BeforeEnterListener {

    /** Of the old report, in the address of the incident in which it goes on. */
    static final String FROM = "from";

    private final Incidents incidents;
    private final SignedIn signedIn;

    MergedAddress(Incidents incidents, SignedIn signedIn) {
        this.incidents = incidents;
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Stream.of("incidentId", "incident")
                .flatMap(name -> event.getRouteParameters().get(name).stream())
                .flatMap(text -> Ids.read(text).stream())
                .findFirst()
                .ifPresent(id -> lead(event, id));
    }

    private void lead(BeforeEnterEvent event, UUID asked) {
        surviving(asked).filter(incident -> !incident.id().equals(asked)).ifPresent(incident -> {
            Location on = new Location(
                    event.getLocation().getFirstSegment() + "/" + incident.id(),
                    event.getLocation().getQueryParameters().merging(FROM, asked.toString()));
            event.forwardTo(on.getPath(), on.getQueryParameters());
            LedOn.show(event.getUI(), on.getPathWithQueryParameters());
        });
    }

    private Optional<Incident> surviving(UUID asked) {
        if (signedIn.find().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(incidents.surviving(asked));
        } catch (NotFoundException thePageSaysSo) {
            return Optional.empty();
        }
    }
}
