package io.shirase.policy.imports.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Organisations;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Polling;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import io.shirase.policy.imports.ImportRun;
import io.shirase.policy.imports.ImportRuns;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImport.State;
import io.shirase.policy.imports.PolicyImports;
import io.shirase.product.ProductCatalog;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.UUID;

/** One table of policies: which column is which, what becomes of each row, and what was taken. */
@Route(ImportAddress.ALL + "/:importId")
@RolesAllowed("ADMIN")
class ImportView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private final PolicyImports imports;
    private final ImportRuns runs;
    private final ProductCatalog products;
    private final Organisations organisations;
    private final Div head = new Div();
    private final Div body = new Div();
    private final RunPanel progress = new RunPanel();
    private UUID id = new UUID(0, 0);
    private final transient Polling polling = new Polling(this, this::look);

    ImportView(PolicyImports imports, ImportRuns runs, ProductCatalog products, Organisations organisations) {
        this.imports = imports;
        this.runs = runs;
        this.products = products;
        this.organisations = organisations;
        body.addClassName("import-body");
        getContent().head(head).left(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ImportAddress.id(event);
        show();
        if (runs.latest(id)
                .filter(run -> run.state() == ImportRun.State.RUNNING)
                .isPresent()) {
            polling.start();
        }
    }

    private void show() {
        PolicyImport found = imports.get(id);
        head.removeAll();
        body.removeAll();
        head.add(header(found));
        ImportRun run = runs.latest(id).orElse(null);
        if (run != null && run.state() == ImportRun.State.RUNNING) {
            body.add(progress);
            progress.show(run);
            return;
        }
        if (run != null) {
            sayEnd(run);
        }
        switch (found.state()) {
            case READ -> columns(found);
            case CHECKED ->
                body.add(new PreviewPanel(
                        found, imports, new PolicySaid(products, organisations), this::take, this::reopen));
            case TAKEN -> taken(found);
        }
        if (found.state() != State.TAKEN) {
            body.add(new Actions(Buttons.danger(words().of("policy.imports.discard"), this::discard)));
        }
    }

    private PageHeader header(PolicyImport found) {
        LocalDateTime at = LocalDateTime.ofInstant(found.madeAt(), Japan.ZONE);
        return new PageHeader(found.fileName())
                .back(ImportAddress.ALL, words().of("policy.imports.back"))
                .facts(
                        found.format(),
                        words().formats().time(at),
                        words().of("policy.imports.by") + " " + found.madeBy());
    }

    private void sayEnd(ImportRun run) {
        if (run.state() == ImportRun.State.MOVED) {
            body.add(new ErrorCard(
                    words().of("policy.imports.moved", run.place()),
                    words().of("policy.imports.moved.kept"),
                    words().of("policy.imports.moved.todo")));
        } else if (run.state() == ImportRun.State.FAILED) {
            body.add(new ErrorCard(
                    words().of("policy.imports.failed"),
                    words().of("policy.imports.moved.kept"),
                    words().of("policy.imports.failed.todo")));
        }
    }

    private void columns(PolicyImport found) {
        imports.takenBefore(found)
                .ifPresent(at -> body.add(new Note(
                        Tone.ACTIVE,
                        words().of(
                                        "policy.imports.same-file",
                                        words().formats().time(LocalDateTime.ofInstant(at, Japan.ZONE))))));
        body.add(new ColumnsPanel(found, imports, products, this::show, this::check));
    }

    private void taken(PolicyImport found) {
        body.add(new Panel(
                new Note(
                        Tone.GOOD,
                        words().of("policy.imports.taken"),
                        words().of(
                                        "policy.imports.taken.counts",
                                        words().formats().number(found.added()),
                                        words().formats().number(found.changed()),
                                        words().formats().number(found.same()))),
                new Actions(
                        Links.primary("policies", words().of("policy.imports.taken.policies")),
                        Links.secondary(ImportAddress.ALL, words().of("policy.imports.another")))));
    }

    private void check() {
        runs.check(id);
        follow();
    }

    private void take() {
        runs.take(id);
        follow();
    }

    private void follow() {
        show();
        polling.start();
    }

    private void reopen() {
        imports.reopen(id);
        show();
    }

    private void discard() {
        AskBeforeLoss.open("policy.imports.discard", () -> {
            imports.discard(id);
            UI.getCurrent().navigate(ImportAddress.ALL);
        });
    }

    private void look() {
        ImportRun run = runs.latest(id).orElse(null);
        if (run == null || run.state() != ImportRun.State.RUNNING) {
            polling.stop();
            show();
        } else {
            progress.show(run);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("policy.imports.title"));
    }
}
