package io.shirase.drill.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import io.shirase.drill.Drill;
import io.shirase.drill.Drills;
import io.shirase.part.Links;
import io.shirase.part.PageBanner;
import java.util.List;
import java.util.Optional;

/** Says on every page of a drill that it is one, what time it is in it, and where something real is reported. */
@org.springframework.stereotype.Component
class DrillBanner implements PageBanner {

    private final Drills drills;

    DrillBanner(Drills drills) {
        this.drills = drills;
    }

    @Override
    public Optional<Component> of(Location address) {
        return DrillPages.shown()
                .flatMap(shown -> drills.about(List.of(shown.drill())))
                .map(this::banner);
    }

    private Component banner(Drill drill) {
        Span mark = new Span(words().of("drill.ui.mark"));
        mark.addClassName("drill-mark");
        Span now = new Span(
                drill.isOver()
                        ? words().of("drill.ui.banner.over")
                        : words().of("drill.ui.banner", DrillTime.of(drills.now(drill), words())));
        Anchor back = Links.to("drills/" + drill.id(), words().of("drill.ui.clock"));
        Anchor out = Links.to("report", words().of("drill.ui.real"));
        out.addClassName("drill-out");
        Section banner = new Section(mark, now, back, out);
        banner.addClassName("drill-banner");
        banner.getElement().setAttribute("aria-label", words().of("drill.ui.mark"));
        return banner;
    }
}
