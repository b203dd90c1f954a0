package io.shirase.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.part.Actions;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;

/** Every part in every state. */
@Route("design")
@AnonymousAllowed
class DesignView extends GalleryView {

    private final transient Clock clock;

    DesignView(Clock clock, @Value("${shirase.demo:false}") boolean demo) {
        super(demo);
        this.clock = clock;
    }

    @Override
    void show() {
        LocalDate today = LocalDate.now(clock);
        Column column = new Column(new PageHeader(getTranslation("gallery.title"))
                .lead(getTranslation("gallery.lead"))
                .action(
                        Links.primary("design/report", getTranslation("gallery.column")),
                        Links.secondary("design/desk", getTranslation("gallery.workbench"))));
        SaidParts said = new SaidParts(today);
        DrawnParts drawn = new DrawnParts(today);
        FieldParts fields = new FieldParts(today);
        column.add(
                section("colours", drawn.colours()),
                section("type", said.type()),
                section("buttons", new Actions(said.buttons())),
                section("status", said.badges()),
                section("amount", said.amounts()),
                section("due", said.dueDates()),
                section("steps", drawn.steps()),
                section("timeline", drawn.timeline()),
                section("limit", drawn.limits()),
                section("facts", said.facts()),
                section("rows", drawn.rows()),
                section("note", said.notes()),
                section("empty", said.empty()),
                section("error", said.error()),
                section("receipt", drawn.receipts()),
                section("fields", fields.all()),
                section("choices", fields.choices()));
        add(column);
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new H2(getTranslation("gallery." + key)));
        section.addClassName("gallery-section");
        section.setId("gallery-" + key);
        section.add(content);
        return section;
    }
}
