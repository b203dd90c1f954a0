package io.shirase.drill.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.shirase.drill.Drill;
import io.shirase.drill.Drills;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.Ids;
import io.shirase.storage.Rehearsal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows before a page is made whether its address is about a drill, so that its clock is the drill's. */
@Component
class DrillPages implements VaadinServiceInitListener {

    private final Drills drills;
    private final SignedIn signedIn;

    DrillPages(Drills drills, SignedIn signedIn) {
        this.drills = drills;
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addBeforeEnterListener(enter -> enter(ui, enter));
            ui.addAfterNavigationListener(shown -> {
                if (isOver(ui) && !EndedDrill.isForReading(shown.getLocation())) {
                    EndedDrill.takeAwayWhatWrites(ui);
                }
            });
        });
        Rehearsal.shownBy(DrillPages::shown);
    }

    /** The drill that the page of this moment is about. */
    static Optional<Rehearsal> shown() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, Rehearsal.class));
    }

    private void enter(UI ui, BeforeEnterEvent enter) {
        Optional<Drill> drill = drill(enter.getLocation());
        ComponentUtil.setData(ui, Rehearsal.class, drill.map(Drill::rehearsal).orElse(null));
        if (isOver(ui) && EndedDrill.isForWriting(enter.getLocation())) {
            enter.forwardTo("drills/" + drill.orElseThrow().id());
        }
    }

    private static boolean isOver(UI ui) {
        Rehearsal shown = ComponentUtil.getData(ui, Rehearsal.class);
        return shown != null && shown.endedAt() != null;
    }

    /** The drill that an address is about; whatever page it is, it names something of the drill. */
    private Optional<Drill> drill(Location address) {
        if (signedIn.find().filter(person -> person.role() == Role.POLICYHOLDER).isEmpty()) {
            return Optional.empty();
        }
        List<UUID> named = Stream.concat(
                        address.getSegments().stream(),
                        address.getQueryParameters().getParameters().values().stream()
                                .flatMap(List::stream))
                .flatMap(text -> Ids.read(text).stream())
                .toList();
        return drills.about(named);
    }
}
