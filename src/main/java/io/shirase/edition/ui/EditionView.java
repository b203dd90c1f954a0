package io.shirase.edition.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.shirase.edition.Edition;
import io.shirase.edition.EditionTrials;
import io.shirase.edition.Editions;
import io.shirase.edition.InvalidEdition;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Polling;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One uploaded edition: what the check finds, whom it would pay otherwise, and the second person's step. */
@Route(EditionsView.PATH + "/:edition")
@RolesAllowed({"ADMIN", "SUPERVISOR"})
class EditionView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Editions editions;
    private final transient EditionTrials trials;
    private final transient ProductCatalog products;
    private final UUID person;
    private UUID id = new UUID(0, 0);
    private String title = "";
    private final transient Polling polling = new Polling(this, this::look);
    private @Nullable TrialPanel trial;

    EditionView(Editions editions, EditionTrials trials, ProductCatalog products, SignedIn signedIn) {
        this.editions = editions;
        this.trials = trials;
        this.products = products;
        this.person = signedIn.person().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("edition").orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
        show();
        if (editions.get(id).trial().state() == Edition.TrialState.RUNNING) {
            polling.start();
        }
    }

    private void show() {
        Edition edition = editions.get(id);
        title = EditionsView.name(products, edition);
        getContent().removeAll();
        getContent().addClassName("column-wide");
        getContent()
                .add(new PageHeader(title)
                        .back(EditionsView.PATH, words().of("edition.title"))
                        .status(EditionsView.badge(edition.state())));
        getContent().add(new Panel(words().of("edition.facts"), facts(edition), download(edition)));
        getContent().add(new CheckPanel(editions.check(edition)));
        TrialPanel panel = new TrialPanel(
                edition,
                editions,
                () -> attempt(() -> {
                    trials.begin(id);
                    follow();
                }));
        trial = panel;
        getContent().add(panel);
        if (edition.state() == Edition.State.PROPOSED) {
            getContent().add(decision(edition));
        }
    }

    private Component download(Edition edition) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = editions.content(id).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), edition.fileName(), "application/yaml", file.length);
                }),
                words().of("edition.download"));
        link.addClassName("button");
        return new Actions(link);
    }

    private static Component facts(Edition edition) {
        DefinitionList facts = new DefinitionList()
                .add(words().of("product.edition"), words().of("product.edition.from", date(edition)))
                .add(words().of("edition.file"), edition.fileName())
                .add(words().of("edition.digest"), edition.digest())
                .add(words().of("edition.proposed"), EditionsView.act(edition.proposed()));
        if (edition.decided() != null) {
            facts.add(words().of("edition.state", edition.state()), EditionsView.act(edition.decided()));
        }
        return facts;
    }

    private static String date(Edition edition) {
        return words().formats().date(edition.validFrom());
    }

    private Component decision(Edition edition) {
        boolean own = edition.proposed().person().equals(person);
        Panel panel = new Panel(
                words().of("edition.decide"), new Paragraph(words().of("edition.decide.hint", date(edition))));
        if (own) {
            panel.add(new Note(Tone.NEUTRAL, words().of("edition.decide.own")));
        }
        Actions actions = new Actions();
        if (!own) {
            actions.add(Buttons.primary(
                    words().of("edition.decide.put"),
                    () -> attempt(() -> {
                        editions.putInForce(id);
                        show();
                    })));
        }
        actions.add(Buttons.quiet(
                words().of("edition.decide.withdraw"),
                () -> AskBeforeLoss.open(
                        "edition.decide.withdraw",
                        () -> attempt(() -> {
                            editions.withdraw(id);
                            show();
                        }))));
        panel.add(actions);
        return panel;
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (InvalidEdition invalid) {
            show();
            Note refusal = new Note(Tone.BAD, invalid.problem().text(words().locale()));
            refusal.getElement().setAttribute("role", "alert");
            getContent().addComponentAtIndex(1, refusal);
        }
    }

    private void follow() {
        show();
        polling.start();
    }

    private void look() {
        Edition edition = editions.get(id);
        if (edition.trial().state() == Edition.TrialState.RUNNING && trial != null) {
            trial.progress(edition);
        } else {
            polling.stop();
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
