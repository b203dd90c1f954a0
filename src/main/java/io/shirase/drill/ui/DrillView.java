package io.shirase.drill.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.drill.Drill;
import io.shirase.drill.Drills;
import io.shirase.drill.LookBack;
import io.shirase.drill.LookBacks;
import io.shirase.drill.Stories;
import io.shirase.drill.Story;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A drill: what has happened in it, what there is to do, its clock, and what was kept and lost. */
@Route("drills/:drillId")
@RolesAllowed("POLICYHOLDER")
class DrillView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Duration> STEPS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    private final Drills drills;
    private final Stories stories;
    private final LookBacks lookBacks;
    private String title = "";

    DrillView(Drills drills, Stories stories, LookBacks lookBacks) {
        this.drills = drills;
        this.stories = stories;
        this.lookBacks = lookBacks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Drill drill = drills.get(Ids.of(event, "drillId"));
        List<UUID> incidents = drills.incidents(drill.id());
        title = words().of("drill.ui.one.title", StoryName.of(stories, drill, words()));
        getContent().removeAll();
        PageHeader header = new PageHeader(title).back("drills", words().of("drill.ui.one.back"));
        if (incidents.isEmpty() && !drill.isOver()) {
            header.action(Links.primary("report?policy=" + drill.policyId(), words().of("drill.ui.report")));
        }
        getContent().add(header, new Note(Tone.NEUTRAL, words().of("drill.ui.apart")));
        stories.find(drill.story()).ifPresent(story -> getContent().add(happened(drill, story, incidents)));
        if (!drill.isOver()) {
            getContent().add(clock(drill, incidents.isEmpty()));
        }
        incidents.forEach(incident -> getContent().add(lookBack(incident)));
        getContent().add(end(drill));
    }

    private Panel happened(Drill drill, Story story, List<UUID> incidents) {
        var locale = words().formats().locale();
        OrderedList list = new OrderedList();
        list.addClassName("drill-story");
        for (Story.Beat beat : story.until(drill.ahead())) {
            Span when = new Span(DrillTime.after(beat.after(), words()));
            when.addClassName("drill-when");
            ListItem item = new ListItem(when, new Paragraph(beat.text().in(locale)));
            place(beat, drill, incidents).forEach(item::add);
            list.add(item);
        }
        return new Panel(
                words().of("drill.ui.happened"), new Paragraph(story.setting().in(locale)), list);
    }

    private static List<Component> place(Story.Beat beat, Drill drill, List<UUID> incidents) {
        Story.Place place = beat.place();
        if (place == null || drill.isOver() || (place == Story.Place.REPORT) != incidents.isEmpty()) {
            return List.of();
        }
        String path = incidents.isEmpty()
                ? "report?policy=" + drill.policyId()
                : "incidents/" + incidents.getFirst() + "/" + place.code();
        return List.of(Links.to(path, words().of("drill.ui.place." + place.code())));
    }

    /** @param unreported while nothing is reported yet, that is what the page is for */
    private Panel clock(Drill drill, boolean unreported) {
        Panel panel = new Panel(
                words().of("drill.ui.clock.title"),
                new Paragraph(words().of("drill.ui.now", DrillTime.of(drills.now(drill), words()))));
        Actions actions = new Actions();
        stories.find(drill.story())
                .flatMap(story -> story.next(drill.ahead()))
                .ifPresentOrElse(
                        beat -> actions.add(move(
                                unreported
                                        ? Buttons.secondary(
                                                words().of("drill.ui.next"), () -> move(drill, beat.after()))
                                        : Buttons.primary(
                                                words().of("drill.ui.next"), () -> move(drill, beat.after())))),
                        () -> panel.add(new Paragraph(words().of("drill.ui.next.none"))));
        for (Duration step : STEPS) {
            String text = step.toDays() > 0
                    ? words().of("drill.ui.move.days", step.toDays())
                    : words().of("drill.ui.move.hours", step.toHours());
            actions.add(move(
                    Buttons.secondary(text, () -> move(drill, drill.ahead().plus(step)))));
        }
        panel.add(actions);
        return panel;
    }

    private static Button move(Button button) {
        button.setDisableOnClick(true);
        return button;
    }

    private void move(Drill drill, Duration ahead) {
        drills.moveTo(drill.id(), ahead);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Panel lookBack(UUID incident) {
        LookBack found = lookBacks.of(incident);
        Panel panel = LookBackPanel.of(found, words());
        panel.add(new Actions(
                Links.secondary("incidents/" + incident, words().of("drill.ui.incident", found.number())),
                Links.secondary("incidents/" + incident + "/expenses", words().of("drill.ui.place.expenses"))));
        return panel;
    }

    private Panel end(Drill drill) {
        Actions actions = new Actions();
        if (!drill.isOver()) {
            actions.add(Buttons.secondary(words().of("drill.ui.end"), () -> {
                drills.end(drill.id());
                UI.getCurrent().refreshCurrentRoute(true);
            }));
        }
        actions.add(Buttons.danger(
                words().of("drill.ui.delete"), () -> AskBeforeLoss.open("drill.ui.delete", () -> delete(drill))));
        Panel panel = new Panel(
                words().of("drill.ui.end.title"),
                new Paragraph(words().of(drill.isOver() ? "drill.ui.end.over" : "drill.ui.end.text")));
        panel.add(actions);
        return panel;
    }

    private void delete(Drill drill) {
        drills.delete(drill.id());
        UI.getCurrent().navigate("drills");
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
