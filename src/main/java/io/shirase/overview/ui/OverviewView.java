package io.shirase.overview.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.identity.OnBehalf;
import io.shirase.identity.SignedIn;
import io.shirase.overview.FigureTable;
import io.shirase.overview.FigureTables;
import io.shirase.overview.Overview;
import io.shirase.overview.Overviews;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Polling;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import io.shirase.product.ProductCatalog;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures for supervisors and administrators. The page is there at once; where the figures take longer, it says so and shows
 * them when they come. The year is in the address.
 */
@Route("overview")
@RolesAllowed({"SUPERVISOR", "ADMIN"})
class OverviewView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(OverviewView.class);

    private static final String YEAR = "year";
    private static final String ALL = "all";

    /** Who has waited so long is told so, in milliseconds. */
    private static final int PATIENCE = 400;

    private final transient Overviews overviews;
    private final transient ProductCatalog products;
    private final transient OnBehalf onBehalf;
    private final transient Clock clock;
    private final String username;
    private final Div tools = new Div();
    private final Div found = new Div();
    private transient @Nullable CompletableFuture<Overview> figures;
    private final transient Polling polling = new Polling(this, this::look);
    private @Nullable Integer year;

    OverviewView(Overviews overviews, ProductCatalog products, OnBehalf onBehalf, SignedIn signedIn, Clock clock) {
        this.overviews = overviews;
        this.products = products;
        this.onBehalf = onBehalf;
        this.clock = clock;
        username = signedIn.person().username();
        tools.addClassName("figures-tools");
        found.addClassName("figures-found");
        getContent()
                .head(new PageHeader(words().of("overview.title")).lead(words().of("overview.lead")), tools)
                .left(found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = year(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .orElse(""));
        gather();
    }

    /** The current year where somebody has asked for none that there can be; null for all. */
    private @Nullable Integer year(String asked) {
        if (asked.equals(ALL)) {
            return null;
        }
        return asked.matches("20\\d\\d") ? Integer.valueOf(asked) : thisYear();
    }

    private Integer thisYear() {
        return LocalDate.now(clock.withZone(Japan.ZONE)).getYear();
    }

    private void gather() {
        Integer chosen = year;
        CompletableFuture<Overview> wanted = CompletableFuture.supplyAsync(
                () -> onBehalf.of(username, () -> overviews.of(chosen)),
                work -> Thread.ofVirtual().name("overview").start(work));
        figures = wanted;
        try {
            wanted.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            LOG.debug("Not at once", slow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        look();
    }

    private void look() {
        CompletableFuture<Overview> wanted = figures;
        if (wanted == null) {
            return;
        }
        if (!wanted.isDone()) {
            found.removeAll();
            Note computing = new Note(Tone.NEUTRAL, words().of("overview.computing"));
            computing.getElement().setAttribute("role", "status");
            found.add(computing);
            polling.start();
            return;
        }
        figures = null;
        polling.stop();
        found.removeAll();
        if (wanted.isCompletedExceptionally()) {
            LOG.warn("The figures could not be gathered", wanted.exceptionNow());
            found.add(
                    new Note(Tone.BAD, words().of("overview.failed")),
                    new Actions(Buttons.secondary(words().of("overview.again"), this::gather)));
            return;
        }
        show(wanted.resultNow());
    }

    private void show(Overview overview) {
        String query = overview.year() == null ? "" : "?year=" + overview.year();
        tools.removeAll();
        tools.add(
                years(overview),
                new Paragraph(words().of(
                                "overview.as-of",
                                words().formats().time(LocalDateTime.ofInstant(overview.at(), Japan.ZONE)))),
                Links.download("files/overview/overview.xlsx" + query, words().of("overview.whole")));
        for (FigureTable table : FigureTables.of(overview, products, words())) {
            found.add(new FigurePanel(table, query, table.code().equals("limits") ? more(overview) : ""));
        }
    }

    private static String more(Overview overview) {
        if (overview.limits().isEmpty()) {
            return words().of("overview.limits.none", words().formats().number(overview.periods()));
        }
        return overview.moreLimits() == 0
                ? ""
                : words().of("overview.limits.more", words().formats().number(overview.moreLimits()));
    }

    private Select<String> years(Overview overview) {
        TreeSet<Integer> known = new TreeSet<>(overview.years());
        known.add(thisYear());
        if (overview.year() != null) {
            known.add(overview.year());
        }
        List<String> choices = new ArrayList<>();
        known.descendingSet().forEach(one -> choices.add(one.toString()));
        choices.add(ALL);
        Select<String> select = new Select<>();
        select.setLabel(words().of("overview.year"));
        select.setItems(choices);
        select.setItemLabelGenerator(
                one -> one.equals(ALL) ? words().of("overview.year.all") : words().of("overview.year.name", one));
        select.setValue(overview.year() == null ? ALL : overview.year().toString());
        select.addValueChangeListener(event -> getUI().ifPresent(
                        ui -> ui.navigate(OverviewView.class, QueryParameters.simple(Map.of(YEAR, event.getValue())))));
        return select;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("overview.title"));
    }
}
