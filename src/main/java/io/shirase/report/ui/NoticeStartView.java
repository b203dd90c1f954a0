package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.identity.SignedIn;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.ui.Hotline;
import io.shirase.language.Problem;
import io.shirase.mail.Addressee;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.report.OutsideNotice;
import io.shirase.report.ReportStep;
import io.shirase.report.Sender;
import io.shirase.report.TooManyNotices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Where somebody without an account begins: whose report it is, and how to be reached. Nothing is looked up. */
@Route("notice")
@AnonymousAllowed
class NoticeStartView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final BrowserNotice notice;
    private final Questions questions;
    private final SignedIn signedIn;
    private final ShortText certificate =
            new ShortText(words().of("report.outside.certificate"), Sender.MAX_CERTIFICATE);
    private final ShortText firm = new ShortText(words().of("report.outside.firm"), Sender.MAX_NAME);
    private final ShortText name = new ShortText(words().of("report.outside.name"), Sender.MAX_NAME);
    private final ShortText telephone = new ShortText(words().of("report.outside.telephone"), Sender.MAX_TELEPHONE);
    private final ShortText mail = new ShortText(words().of("report.outside.mail"), Addressee.LONGEST);
    private final Map<String, ShortText> fields =
            Map.of("certificate", certificate, "firm", firm, "name", name, "telephone", telephone, "mail", mail);
    private final Panel form = new Panel();
    private final Div refusal = new Div();

    NoticeStartView(BrowserNotice notice, Questions questions, SignedIn signedIn) {
        this.notice = notice;
        this.questions = questions;
        this.signedIn = signedIn;
        certificate.setHelperText(words().of("report.outside.certificate.hint"));
        firm.setHelperText(words().of("report.outside.firm.hint"));
        mail.setHelperText(words().of("report.outside.mail.hint"));
        firm.setAutocomplete(Autocomplete.ORGANIZATION);
        name.setAutocomplete(Autocomplete.NAME);
        telephone.setAutocomplete(Autocomplete.TEL);
        telephone.getElement().setAttribute("inputmode", "tel");
        mail.setAutocomplete(Autocomplete.EMAIL);
        mail.getElement().setAttribute("inputmode", "email");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) {
            event.forwardTo(signedIn.person().role().reports() ? "report" : "");
            return;
        }
        OutsideNotice begun = notice.find().orElse(null);
        if (begun != null && begun.isSent()) {
            event.forwardTo(Way.OUTSIDE.receipt());
            return;
        }
        show(begun == null ? Sender.UNKNOWN : begun.sender());
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("report.outside.title"))
                        .back("login", words().of("report.outside.back"))
                        .lead(words().of("report.outside.lead")));
        questions.hotlines().forEach(contact -> getContent().add(new Hotline(contact)));
        getContent().add(form, new Note(Tone.NEUTRAL, words().of("report.outside.nothing")));
    }

    private void show(Sender sender) {
        keep(certificate, sender.certificate(), Sender::withCertificate);
        keep(firm, sender.firm(), Sender::withFirm);
        keep(name, sender.name(), Sender::withName);
        keep(telephone, sender.telephone(), Sender::withTelephone);
        keep(mail, sender.mail(), Sender::withMail);
        Div rows = new Div(firm, certificate, name, telephone, mail);
        rows.addClassName("form-fields");
        Paragraph saved = new Paragraph(words().of("report.outside.saved"));
        saved.addClassName("small");
        form.removeAll();
        form.add(rows, refusal, new Actions(Buttons.primary(words().of("report.outside.begin"), this::begin)), saved);
    }

    private void keep(ShortText field, String value, BiFunction<Sender, String, Sender> change) {
        field.setWidthFull();
        field.setValue(value);
        field.addValueChangeListener(event -> {
            if (!field.isMistyped()) {
                say(field, tell(change, event.getValue()));
            }
        });
    }

    private List<Problem> tell(BiFunction<Sender, String, Sender> change, String value) {
        refusal.removeAll();
        try {
            notice.tell(sender -> change.apply(sender, value));
            return List.of();
        } catch (InvalidFacts invalid) {
            return invalid.problems();
        } catch (TooManyNotices busy) {
            refusal.add(OutsideWords.busy(busy));
            return List.of();
        }
    }

    private static void say(HasValidation field, List<Problem> problems) {
        field.setErrorMessage(
                problems.isEmpty()
                        ? ""
                        : problems.getFirst().text(words().formats().locale()));
        field.setInvalid(!problems.isEmpty());
    }

    private void begin() {
        Sender given = new Sender(
                certificate.getValue(), firm.getValue(), name.getValue(), telephone.getValue(), mail.getValue());
        fields.values().stream()
                .filter(field -> !field.isMistyped() && !field.equals(mail))
                .forEach(field -> field.setInvalid(false));
        given.missing().forEach(problem -> say(Objects.requireNonNull(fields.get(problem.field())), List.of(problem)));
        if (Refused.within(form)) {
            return;
        }
        // Once more all together: where the network was full, what was typed meanwhile is still to be kept.
        if (tell((before, now) -> given, "").isEmpty() && refusal.getComponentCount() == 0) {
            UI.getCurrent().navigate(Way.OUTSIDE.to(ReportStep.SAFETY));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.outside.title"));
    }
}
