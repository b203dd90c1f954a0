package io.shirase.packet.ui;

import static io.shirase.part.Screen.locale;
import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Coded;
import io.shirase.packet.PacketJob;
import io.shirase.packet.PacketJobs;
import io.shirase.packet.PacketKind;
import io.shirase.packet.TooManyPackets;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a packet is that takes a while, and where it is taken away. It is made whether or not anybody looks on. */
@Route("incidents/:incidentId/packet/:kind")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class PacketView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY = 1_000;

    private final PacketJobs jobs;
    private final Panel panel = new Panel();
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private UUID incidentId = new UUID(0, 0);
    private PacketKind kind = PacketKind.PDF;
    private @Nullable PacketJob job;
    private @Nullable Registration looks;

    PacketView(PacketJobs jobs) {
        this.jobs = jobs;
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        incidentId = Ids.of(event, "incidentId");
        kind = Optional.ofNullable(Coded.byCode(PacketKind.class)
                        .get(event.getRouteParameters().get("kind").orElse("")))
                .orElseThrow(NotFoundException::new);
        job = jobs.latest(incidentId, kind).orElse(null);
        bar.getElement().setAttribute("aria-label", words().of("packet.making.progress"));
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
            getUI().ifPresent(ui -> ui.setPollInterval(EVERY));
        } catch (TooManyPackets busy) {
            panel.removeAll();
            panel.add(new Note(Tone.WARN, words().of("packet.download.busy")), again());
        }
    }

    private void show() {
        PacketJob shown = job;
        if (shown == null) {
            return;
        }
        said.setText(sentence(shown));
        panel.removeAll();
        panel.add(said);
        switch (shown.state()) {
            case WAITING, MAKING -> {
                bar.setIndeterminate(shown.reached().of() == 0);
                bar.setValue(share(shown.reached()));
                panel.add(bar);
            }
            case DONE ->
                panel.add(new Actions(
                        Links.download(
                                "files/incidents/" + incidentId + "/packets/" + shown.id(),
                                words().of("packet.making.take")),
                        Buttons.secondary(words().of("packet.making.again"), this::begin)));
            case FAILED -> panel.add(again());
        }
        if (shown.isEnded()) {
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private Actions again() {
        return new Actions(Buttons.secondary(words().of("packet.making.again"), this::begin));
    }

    private String sentence(PacketJob shown) {
        PacketJob.Reached reached = shown.reached();
        String done = words().formats().number(reached.done());
        String of = words().formats().number(reached.of());
        return switch (shown.state()) {
            case WAITING ->
                words().of("packet.making.waiting", words().formats().number(jobs.before(shown)));
            case MAKING ->
                reached.of() == 0
                        ? words().of("packet.making.content")
                        : words().of("packet.making." + reached.stage().name().toLowerCase(Locale.ROOT), done, of);
            case DONE -> words().of("packet.making.done");
            case FAILED -> words().of("packet.making.failed");
        };
    }

    private static double share(PacketJob.Reached reached) {
        return reached.of() == 0 ? 0 : Math.min(1, (double) reached.done() / reached.of());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (job != null && !job.isEnded()) {
            event.getUI().setPollInterval(EVERY);
        }
        looks = event.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looks != null) {
            looks.remove();
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
