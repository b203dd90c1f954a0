package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import io.shirase.claim.ClaimFiles;
import io.shirase.claim.ClaimPreview;
import io.shirase.claim.Imported;
import io.shirase.claim.Insured;
import io.shirase.claim.InvalidCertificate;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.identity.SignedIn;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.UploadWords;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Where an administrator sends a claim file, sees what it would make, and has it made. */
@Route("admin/claims/import")
@RolesAllowed("ADMIN")
class ClaimFileView extends Composite<Column> implements HasDynamicTitle {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final ClaimFiles files;
    private final transient SignedIn signedIn;
    private final Div preview = new Div();
    private final Div news = new Div();
    private final List<Upload> uploads = new ArrayList<>();
    private final ComboBox<Organisation> insured = new ComboBox<>(words().of("claim.file.insured"));
    private final ShortText name = new ShortText(words().of("claim.file.insured-name"), 200);
    private final ComboBox<Organisation> agency = new ComboBox<>(words().of("claim.file.agency"));
    private byte @Nullable [] claim;
    private byte @Nullable [] certificate;

    ClaimFileView(ClaimFiles files, Organisations organisations, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
        insured.setItems(organisations.list(OrganisationKind.FIRM));
        insured.setItemLabelGenerator(Organisation::name);
        insured.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                name.setValue(event.getValue().name());
            }
        });
        agency.setItems(organisations.list(OrganisationKind.AGENCY));
        agency.setItemLabelGenerator(Organisation::name);
        agency.setClearButtonVisible(true);
        preview.addClassName("claim-preview");
        getContent()
                .add(
                        new PageHeader(words().of("claim.file.title"))
                                .back("admin/policies/import", words().of("claim.file.back"))
                                .lead(words().of("claim.file.lead")),
                        new Panel(
                                words().of("claim.file.files"),
                                new Paragraph(words().of("claim.file.files.hint")),
                                upload("claim.file.claim", bytes -> claim = bytes),
                                upload("claim.file.certificate", bytes -> certificate = bytes)),
                        preview,
                        news);
        news.getElement().setAttribute("role", "status");
    }

    private Div upload(String key, SerializableConsumer<byte[]> received) {
        Upload upload = new Upload();
        upload.setUploadHandler(event -> receive(event, received));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".json");
        upload.setI18n(UploadWords.i18n(words().of("claim.file.type")));
        upload.setUploadButton(Buttons.secondary(words().of(key), () -> {}));
        upload.setDropLabel(new Span(words().of("part.upload.drop")));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> {
            received.accept(null);
            look();
        });
        uploads.add(upload);
        return new Div(upload);
    }

    /** The browser keeps to the size; who sends by hand need not. */
    private void receive(UploadEvent event, SerializableConsumer<byte[]> received) throws IOException {
        UI page = event.getUI();
        try (InputStream content = event.getInputStream()) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                event.reject("TOO_LARGE");
                var _ = page.access(() -> refuse(words().of("part.upload.tooBig")));
                return;
            }
            AtomicBoolean taken = new AtomicBoolean();
            page.accessSynchronously(() -> {
                received.accept(bytes);
                taken.set(look());
            });
            if (!taken.get()) {
                event.reject("REFUSED");
            }
        }
    }

    /** Whether nothing is refused. */
    private boolean look() {
        preview.removeAll();
        news.removeAll();
        byte[] json = claim;
        if (json == null) {
            return true;
        }
        try {
            ClaimPreview seen = files.look(json, certificate);
            preview.add(new ClaimPreviewPanel(seen));
            if (seen.problems().isEmpty()) {
                preview.add(whose());
            }
            return true;
        } catch (ClaimFileException refused) {
            refuse(refused, "claim.file.refused");
        } catch (InvalidCertificate refused) {
            refuse(refused.refusal(), "claim.file.refused.certificate");
        }
        return false;
    }

    private Panel whose() {
        Div fields = new Div(insured, name, agency);
        fields.addClassName("form-fields");
        return new Panel(
                words().of("claim.file.whose"),
                new Paragraph(words().of("claim.file.whose.hint")),
                fields,
                new Actions(Buttons.primary(words().of("claim.file.make"), this::make)));
    }

    private void make() {
        news.removeAll();
        byte[] json = claim;
        Organisation firm = insured.getValue();
        insured.setErrorMessage(words().of("claim.file.required"));
        insured.setInvalid(firm == null);
        name.setErrorMessage(words().of("claim.file.required"));
        name.setInvalid(name.getValue().isBlank());
        if (json == null || firm == null || name.isInvalid()) {
            return;
        }
        Organisation its = agency.getValue();
        Insured whose = new Insured(firm.id(), name.getValue().strip(), its == null ? null : its.id());
        try {
            made(signedIn.apart(() -> files.importFile(json, certificate, whose)));
        } catch (ClaimFileException refused) {
            refuse(refused, "claim.file.refused");
        } catch (InvalidCertificate refused) {
            refuse(refused.refusal(), "claim.file.refused.certificate");
        }
    }

    private void made(Imported imported) {
        preview.removeAll();
        claim = null;
        certificate = null;
        uploads.forEach(Upload::clearFileList);
        news.add(new Panel(
                new Note(
                        Tone.GOOD,
                        words().of("claim.file.made"),
                        words().of(
                                        "claim.file.made.counts",
                                        imported.certificateNumber(),
                                        words().formats()
                                                .number(imported.incidents().size()),
                                        words().formats()
                                                .number(imported.lines().size()))),
                new Actions(Links.primary("policies/" + imported.policyId(), words().of("claim.file.made.policy")))));
    }

    /** With the place in the file, where it is not the file as a whole that is refused. */
    private void refuse(ClaimFileException refused, String key) {
        String why = refused.reason(words().locale());
        refuse(
                refused.path().isEmpty()
                        ? words().of(key + ".whole", why)
                        : words().of(key + ".at", refused.path(), why));
    }

    private void refuse(String why) {
        news.removeAll();
        news.add(new ErrorCard(words().of("claim.file.refused"), words().of("claim.file.refused.kept"), why));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.file.title"));
    }
}
