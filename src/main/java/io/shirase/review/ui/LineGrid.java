package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an incident: what waits for a decision can be ticked for accepting many at once, the one in hand is shown
 * beside. A row is drawn in the browser from words alone; only rows that say something else than before are sent again.
 */
final class LineGrid extends Grid<LineRow> {

    private static final String ROW = """
            <div class="desk-row">
              <div>
                <span class="desk-activity">${item.number} ${item.what}</span>
                <span class="amount-figures">${item.asked}</span>
              </div>
              <div>
                <span class="desk-about">
                  <span class="badge ${item.tone}"><span class="glyph ${item.glyph}" aria-hidden="true"></span
                    ><span>${item.state}</span></span>
                  <span class="desk-news">${item.news}</span><span class="quiet">${item.about}</span>
                </span>
                <span class="amount-figures quiet">→ ${item.expected}</span>
              </div>
            </div>""";

    private final List<LineRow> rows = new ArrayList<>();
    private @Nullable UUID inHand;

    LineGrid(Consumer<UUID> open, Runnable ticked) {
        addClassName("desk-lines");
        addThemeNames("compact");
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(LineRow::mayBeTicked);
        getElement().setAttribute("aria-label", words().of("desk.lines"));
        addColumn(LitRenderer.<LineRow>of(ROW)
                        .withProperty("number", LineRow::number)
                        .withProperty("what", LineRow::what)
                        .withProperty("about", LineRow::about)
                        .withProperty("asked", LineRow::asked)
                        .withProperty("expected", LineRow::expected)
                        .withProperty("state", LineRow::stateWords)
                        .withProperty("tone", row -> row.tone().className())
                        .withProperty("glyph", row -> row.tone().glyphClassName())
                        .withProperty("news", row -> row.news() ? words().of("desk.news") : ""))
                .setHeader(words().of("desk.lines.header"))
                .setFlexGrow(1);
        setItems(new ListDataProvider<>(rows) {
            @Override
            public Object getId(LineRow row) {
                return row.id();
            }
        });
        addItemClickListener(event -> open.accept(event.getItem().id()));
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                ticked.run();
            }
        });
        setPartNameGenerator(row -> row.id().equals(inHand) ? "in-hand" : null);
    }

    /** Shows these lines; where they are those of before, only what has changed is drawn anew. */
    void show(List<LineRow> now) {
        if (ids(now).equals(ids(rows))) {
            for (int i = 0; i < now.size(); i++) {
                LineRow before = rows.set(i, now.get(i));
                if (!before.equals(now.get(i))) {
                    getDataProvider().refreshItem(now.get(i));
                }
            }
        } else {
            rows.clear();
            rows.addAll(now);
            getDataProvider().refreshAll();
        }
        Set<LineRow> kept = ticked().stream()
                .flatMap(id -> row(id).stream())
                .filter(LineRow::mayBeTicked)
                .collect(Collectors.toSet());
        asMultiSelect().setValue(kept);
    }

    void tickAllThatWait() {
        tick(rows.stream().map(LineRow::id).collect(Collectors.toSet()));
    }

    /** Ticks these and no others; what is decided, proposed or asked about never is. */
    void tick(Collection<UUID> lines) {
        asMultiSelect()
                .setValue(rows.stream()
                        .filter(LineRow::mayBeTicked)
                        .filter(row -> lines.contains(row.id()))
                        .collect(Collectors.toSet()));
    }

    /** Ticks a line, or takes its tick away. */
    void toggle(UUID line) {
        Set<UUID> ticked = new HashSet<>(ticked());
        if (!ticked.add(line)) {
            ticked.remove(line);
        }
        tick(ticked);
    }

    /** In the order of the lines. */
    List<UUID> ticked() {
        Set<UUID> ticked = getSelectedItems().stream().map(LineRow::id).collect(Collectors.toSet());
        return rows.stream()
                .filter(LineRow::mayBeTicked)
                .map(LineRow::id)
                .filter(ticked::contains)
                .toList();
    }

    Optional<UUID> inHand() {
        return Optional.ofNullable(inHand);
    }

    void takeInHand(UUID id) {
        Optional<LineRow> before = inHand == null ? Optional.empty() : row(inHand);
        inHand = id;
        before.ifPresent(getDataProvider()::refreshItem);
        row(id).ifPresent(getDataProvider()::refreshItem);
    }

    /** Brings the line in hand into sight. */
    void scrollToLineInHand() {
        row(inHand).ifPresent(this::scrollToItem);
    }

    Optional<LineRow> row(@Nullable UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    List<LineRow> rows() {
        return rows;
    }

    private static List<UUID> ids(List<LineRow> rows) {
        return rows.stream().map(LineRow::id).toList();
    }
}
