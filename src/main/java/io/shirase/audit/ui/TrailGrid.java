package io.shirase.audit.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.shirase.audit.AuditEntry;
import io.shirase.audit.AuditTrail;
import io.shirase.audit.ChainedEntry;
import io.shirase.audit.TrailFilter;
import io.shirase.part.PhoneColumn;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** The entries a page at a time, the newest first; a press on what was done, or to what, looks for more of it. */
final class TrailGrid extends Grid<ChainedEntry> {

    private static final int PAGE = 50;

    private static final String WHEN = """
            <div class="trail-when"><time>${item.at}</time><span class="quiet">${item.place}</span></div>""";

    private static final String WHAT = """
            <div class="trail-what"><span>${item.action}</span><span class="quiet">${item.detail}</span></div>""";

    private static final String CARD = """
            <div class="trail-card"><span class="quiet">${item.at} · ${item.person}</span><span>${item.action}</span
              ><span class="quiet">${item.detail}</span></div>""";

    private final transient AuditTrail audit;

    /** @param sameThing told of the entry to whose thing more is looked for */
    TrailGrid(AuditTrail audit, Consumer<AuditEntry> sameThing) {
        super(PAGE);
        this.audit = audit;
        addClassName("trail");
        addThemeNames("row-stripes");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words().of("audit.title"));
        addColumn(described(WHEN))
                .setHeader(words().of("audit.when"))
                .setWidth("15rem")
                .setFlexGrow(0);
        addColumn(described("<span>${item.person}</span>"))
                .setHeader(words().of("audit.person"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(described(WHAT)).setHeader(words().of("audit.what")).setFlexGrow(1);
        addColumn(described("<code>${item.thing}</code>"))
                .setHeader(words().of("audit.thing"))
                .setWidth("8rem")
                .setFlexGrow(0);
        PhoneColumn.standsIn(this, addColumn(described(CARD)).setHeader(words().of("audit.what")));
        addItemClickListener(event -> sameThing.accept(event.getItem().entry()));
    }

    void show(TrailFilter filter) {
        setItems(query -> audit.list(filter, query.getOffset(), query.getLimit()).stream());
    }

    private static LitRenderer<ChainedEntry> described(String template) {
        return LitRenderer.<ChainedEntry>of(template)
                .withProperty("at", entry -> at(entry.entry()))
                .withProperty(
                        "place",
                        entry -> words().of("audit.place", words().formats().number(entry.place())))
                .withProperty("person", entry -> entry.entry().username())
                .withProperty("action", entry -> TrailWords.action(entry.entry().action()))
                .withProperty("detail", entry -> entry.entry().detail())
                .withProperty(
                        "thing", entry -> entry.entry().subject().toString().substring(0, 8));
    }

    static String at(AuditEntry entry) {
        return words().formats().exactTime(LocalDateTime.ofInstant(entry.at(), Japan.ZONE));
    }
}
