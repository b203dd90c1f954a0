package io.shirase.packet.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.shirase.packet.PacketJob;
import io.shirase.packet.PacketJobs;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far one packet is, in words and as a bar; once it is made, where it is taken away. */
final class MakingPanel extends Composite<Panel> {

    private final Runnable again;
    private final Paragraph said = new Paragraph();
    private final Paragraph counted = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private PacketJob.@Nullable State shown;

    /** @param again begins a new packet */
    MakingPanel(Runnable again) {
        this.again = again;
        said.getElement().setAttribute("role", "status");
        counted.addClassName("quiet");
        bar.getElement().setAttribute("aria-label", words().of("packet.making.progress"));
    }

    /** No packet can be begun now. */
    void busy() {
        shown = null;
        getContent().removeAll();
        getContent().add(new Note(Tone.WARN, words().of("packet.download.busy")), again());
    }

    /** @param before how many packets are made before this one */
    void show(PacketJob job, int before) {
        if (job.state() != shown) {
            shown = job.state();
            lay(job);
        }
        say(sentence(job, before));
        PacketJob.Reached reached = job.reached();
        boolean isCounted = reached.of() > 0;
        bar.setIndeterminate(!isCounted);
        bar.setValue(isCounted ? Math.min(1, (double) reached.done() / reached.of()) : 0);
        counted.setText(
                isCounted
                        ? words().of(
                                        "packet.making.counted",
                                        words().formats().number(reached.done()),
                                        words().formats().number(reached.of()))
                        : "");
    }

    /** What stays as it is while the state does, so that nobody loses the place while the count goes on. */
    private void lay(PacketJob job) {
        getContent().removeAll();
        getContent().add(said);
        switch (job.state()) {
            case WAITING -> getContent().add(bar);
            case MAKING -> getContent().add(bar, counted);
            case DONE -> {
                Anchor take = Links.download(
                        "files/incidents/" + job.incidentId() + "/packets/" + job.id(),
                        words().of("packet.making.take"));
                take.addClassName("button-primary");
                Span sum = new Span(words().of("packet.making.sum", job.sum()));
                sum.addClassNames("quiet", "sum");
                getContent().add(sum);
                getContent().add(new Actions(take, Buttons.secondary(words().of("packet.making.again"), again)));
            }
            case FAILED -> getContent().add(again());
        }
    }

    private Actions again() {
        return new Actions(Buttons.secondary(words().of("packet.making.again"), again));
    }

    /** A screen reader says it only when it changes. */
    private void say(String sentence) {
        if (!sentence.equals(said.getText())) {
            said.setText(sentence);
        }
    }

    private static String sentence(PacketJob job, int before) {
        return switch (job.state()) {
            case WAITING ->
                before == 0
                        ? words().of("packet.making.next")
                        : words().of("packet.making.waiting", words().formats().number(before));
            case MAKING ->
                words().of("packet.making." + job.reached().stage().name().toLowerCase(Locale.ROOT));
            case DONE ->
                words().of(
                                "packet.making.done",
                                time(job.endedAt()),
                                time(job.endedAt().plus(PacketJobs.KEPT)));
            case FAILED -> words().of("packet.making.failed");
        };
    }

    private static String time(Instant at) {
        return words().formats().time(LocalDateTime.ofInstant(at, Japan.ZONE));
    }
}
