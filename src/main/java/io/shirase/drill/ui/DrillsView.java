package io.shirase.drill.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.drill.Drill;
import io.shirase.drill.Drills;
import io.shirase.drill.Stories;
import io.shirase.drill.Story;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The stories that can be played, and the drills of the firm. */
@Route("drills")
@RolesAllowed("POLICYHOLDER")
class DrillsView extends Composite<Column> implements HasDynamicTitle {

    private final Drills drills;
    private final Stories stories;
    private final ComboBox<Policy> policy = new ComboBox<>(words().of("drill.ui.policy"));

    DrillsView(Drills drills, Stories stories) {
        this.drills = drills;
        this.stories = stories;
        getContent()
                .add(new PageHeader(words().of("drill.ui.title"))
                        .back("policies", words().of("drill.ui.back"))
                        .lead(words().of("drill.ui.lead")));
        List<Drill> played = drills.list();
        if (!played.isEmpty()) {
            getContent().add(new Panel(words().of("drill.ui.played"), cards(played)));
        }
        List<Policy> playable = drills.playable();
        if (playable.isEmpty()) {
            getContent().add(new EmptyState(words().of("drill.ui.none"), words().of("drill.ui.none.text")));
        } else if (played.size() >= Drills.MOST) {
            getContent().add(new Note(Tone.WARN, words().of("drill.ui.many", Drills.MOST)));
        } else {
            getContent().add(choice(playable));
        }
    }

    private Panel choice(List<Policy> playable) {
        Panel panel = new Panel(words().of("drill.ui.stories"));
        policy.setItems(playable);
        policy.setItemLabelGenerator(one -> one.insuredName() + " " + one.certificateNumber());
        policy.setValue(playable.getFirst());
        policy.setWidthFull();
        policy.setVisible(playable.size() > 1);
        panel.add(policy);
        Div cards = new Div();
        cards.addClassName("cards");
        stories.all().forEach(story -> cards.add(card(story)));
        panel.add(cards);
        return panel;
    }

    private Div card(Story story) {
        UUID id = UUID.randomUUID();
        var locale = words().formats().locale();
        Span name = new Span(story.name().in(locale));
        name.addClassName("card-title");
        Button start = Buttons.secondary(words().of("drill.ui.start"), () -> {
            Policy chosen = policy.getValue();
            if (chosen != null) {
                drills.start(id, chosen.id(), story.story());
                UI.getCurrent().navigate("drills/" + id);
            }
        });
        start.setDisableOnClick(true);
        start.setAriaLabel(words().of("drill.ui.start.story", story.name().in(locale)));
        Div card = new Div(name, new Paragraph(story.setting().in(locale)), new Actions(start));
        card.addClassNames("panel", "card");
        return card;
    }

    private Div cards(List<Drill> played) {
        Div cards = new Div();
        cards.addClassName("cards");
        played.forEach(drill -> cards.add(card(drill)));
        return cards;
    }

    private Component card(Drill drill) {
        Anchor name = Links.to("drills/" + drill.id(), StoryName.of(stories, drill, words()));
        name.addClassName("card-title");
        Span begun =
                new Span(words().of("drill.ui.begun", DrillTime.of(drill.startedAt(), words()), drill.startedBy()));
        begun.addClassName("card-line");
        StatusBadge state = drill.isOver()
                ? new StatusBadge(words().of("drill.ui.over"), Tone.NEUTRAL)
                : new StatusBadge(words().of("drill.ui.on"), Tone.ACTIVE);
        Div card = new Div(name, begun, state);
        card.addClassNames("panel", "card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("drill.ui.title"));
    }
}
