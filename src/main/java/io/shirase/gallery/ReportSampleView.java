package io.shirase.gallery;

import static io.shirase.gallery.SaidParts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.MomentField;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.SaveState;
import io.shirase.part.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;

/** How a policyholder's page is put together. */
@Route("design/report")
@AnonymousAllowed
class ReportSampleView extends GalleryView {

    private final transient Clock clock;

    ReportSampleView(Clock clock, @Value("${shirase.demo:false}") boolean demo) {
        super(demo);
        this.clock = clock;
    }

    @Override
    void show() {
        LocalDate today = LocalDate.now(clock);
        MomentField noticed = new MomentField(text("field.noticed"));
        noticed.setMax(today);
        SaveState saved = new SaveState();
        saved.saved(LocalTime.of(9, 5));
        add(new Column(
                new DrawnParts(today).steps(),
                new PageHeader(text("report.title"))
                        .back("design", text("title"))
                        .lead(text("report.lead")),
                new Panel(noticed, new Paragraph(text("report.help"))),
                new Note(Tone.ACTIVE, text("note.hint")),
                new Actions(
                        Buttons.primary(text("report.next"), saved::removeAll),
                        Links.secondary("design", text("report.back")),
                        saved)));
    }
}
