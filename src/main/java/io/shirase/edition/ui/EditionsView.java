package io.shirase.edition.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import io.shirase.edition.Edition;
import io.shirase.edition.Editions;
import io.shirase.edition.InvalidEdition;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.UploadWords;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;

/** The editions of products that were uploaded, and where an administrator uploads another one. */
@Route(EditionsView.PATH)
@RolesAllowed({"ADMIN", "SUPERVISOR"})
class EditionsView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/products/editions";

    private final Editions editions;
    private final ProductCatalog products;
    private final boolean uploads;
    private final Div refusal = new Div();

    EditionsView(Editions editions, ProductCatalog products, SignedIn signedIn) {
        this.editions = editions;
        this.products = products;
        this.uploads = signedIn.person().role() == Role.ADMIN;
        refusal.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("edition.title"))
                        .back("admin/products", words().of("product.title"))
                        .lead(words().of("edition.lead")));
        if (uploads) {
            getContent()
                    .add(new Panel(
                            words().of("edition.upload"),
                            new Paragraph(words().of("edition.upload.hint")),
                            upload(),
                            refusal));
        }
        getContent().add(new Panel(words().of("edition.list"), list()));
    }

    private Component list() {
        List<Edition> all = editions.all();
        if (all.isEmpty()) {
            return new EmptyState(words().of("edition.none"), words().of("edition.none.text"));
        }
        return new Rows<Edition>(words().of("edition.list"))
                .component(words().of("product.name"), this::open)
                .text(
                        words().of("product.edition"),
                        edition -> words().of(
                                        "product.edition.from",
                                        words().formats().date(edition.validFrom())))
                .component(words().of("edition.state"), edition -> badge(edition.state()))
                .text(words().of("edition.proposed"), edition -> act(edition.proposed()))
                .show(all);
    }

    private Component open(Edition edition) {
        return Links.to(PATH + "/" + edition.id(), name(products, edition));
    }

    /** Who it was, and when. */
    static String act(Edition.Act act) {
        return words().of(
                        "edition.act",
                        act.name(),
                        words().formats().time(LocalDateTime.ofInstant(act.at(), Japan.ZONE)));
    }

    static String name(ProductCatalog products, Edition edition) {
        return products.find(edition.product())
                .map(Product::name)
                .map(words()::of)
                .orElse(edition.product());
    }

    static StatusBadge badge(Edition.State state) {
        return new StatusBadge(
                words().of("edition.state", state),
                switch (state) {
                    case PROPOSED -> Tone.WAITING;
                    case IN_FORCE -> Tone.GOOD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Editions.LARGEST);
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setI18n(UploadWords.i18n(words().of("edition.upload.type")));
        upload.setUploadButton(Buttons.primary(words().of("edition.upload.choose"), () -> {}));
        upload.setDropLabel(new Span(words().of("part.upload.drop")));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            byte[] file = content.readNBytes(Editions.LARGEST + 1);
            String name = event.getFileName();
            var _ = page.access(() -> take(name, file));
        }
    }

    /** Proposes what was uploaded, and goes on to its page. */
    void take(String fileName, byte[] file) {
        try {
            Edition edition = editions.propose(fileName, file);
            UI.getCurrent().navigate(PATH + "/" + edition.id());
        } catch (InvalidEdition invalid) {
            refuse(invalid.problem().text(words().locale()));
        }
    }

    private void refuse(String sentence) {
        refusal.removeAll();
        refusal.add(new Note(Tone.BAD, sentence));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("edition.title"));
    }
}
