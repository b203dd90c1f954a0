package io.shirase.packet.ui;

import static io.shirase.part.Screen.locale;
import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Coded;
import io.shirase.packet.PacketJob;
import io.shirase.packet.PacketJobs;
import io.shirase.packet.PacketKind;
import io.shirase.packet.TooManyPackets;
import io.shirase.part.Column;
import io.shirase.part.PageHeader;
import io.shirase.part.Polling;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a packet is that takes a while, and where it is taken away. It is made whether or not anybody looks on. */
@Route("incidents/:incidentId/packet/:kind")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class PacketView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final PacketJobs jobs;
    private final MakingPanel panel = new MakingPanel(this::begin);
    private UUID incidentId = new UUID(0, 0);
    private PacketKind kind = PacketKind.PDF;
    private @Nullable PacketJob job;
    private final transient Polling polling = new Polling(this, this::show);

    PacketView(PacketJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        incidentId = Ids.of(event, "incidentId");
        kind = Optional.ofNullable(Coded.byCode(PacketKind.class)
                        .get(event.getRouteParameters().get("kind").orElse("")))
                .orElseThrow(NotFoundException::new);
        job = jobs.latest(incidentId, kind, locale()).orElse(null);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title())
                                .back("incidents/" + incidentId, words().of("packet.making.back"))
                                .lead(words().of("packet.making.lead")),
                        panel);
        if (job == null) {
            begin();
        } else {
            show();
        }
    }

    private void begin() {
        try {
            job = jobs.start(incidentId, kind, locale());
            show();
        } catch (TooManyPackets busy) {
            panel.busy();
        }
    }

    private void show() {
        PacketJob shown = job;
        if (shown == null) {
            return;
        }
        panel.show(shown, jobs.before(shown));
        if (shown.isEnded()) {
            polling.stop();
        } else {
            polling.start();
        }
    }

    private String title() {
        return words().of("packet.making", kind);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
