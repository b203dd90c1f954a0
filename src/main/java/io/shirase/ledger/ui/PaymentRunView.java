package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.ui.Ids;
import io.shirase.ledger.PaymentRefused;
import io.shirase.ledger.PaymentRun;
import io.shirase.ledger.PaymentRuns;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.ShortText;
import io.shirase.part.TableUpload;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of transfers: taken away for the bank, and what the bank said of it. */
@Route("payments/:run")
@RolesAllowed("SUPERVISOR")
class PaymentRunView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WORDS = 400;

    private final transient PaymentRuns runs;
    private transient PaymentRun run;

    @SuppressWarnings("NullAway.Init")
    PaymentRunView(PaymentRuns runs) {
        this.runs = runs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        run = runs.find(Ids.of(event, "run")).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().addClassName("column-wide");
        getContent()
                .add(
                        new PageHeader(title())
                                .back("payments", words().of("ledger.runs.title"))
                                .facts(words().of(
                                                "ledger.run.facts",
                                                words().formats().date(run.payOn()),
                                                words().formats()
                                                        .number(run.items().size()),
                                                words().formats().yen(Yen.of(run.sum()))))
                                .action(Links.download(
                                        "files/payments/" + run.id() + "/transfers.txt",
                                        words().of("ledger.run.download"))),
                        new Panel(words().of("ledger.run.items"), rows()));
        if (run.isOpen()) {
            getContent().add(result());
        }
    }

    private Rows<PaymentRuns.Item> rows() {
        return new Rows<PaymentRuns.Item>(words().of("ledger.run.items"))
                .text(words().of("ledger.run.place"), item -> words().formats().number(item.place()))
                .number(
                        words().of("ledger.payment.amount"),
                        item -> Amount.of(item.payment().amount()))
                .text(
                        words().of("ledger.waiting.account"),
                        item -> AccountParts.line(item.account().account()))
                .text(
                        words().of("ledger.payment.state"),
                        item -> words().of("ledger.step", item.payment().state()))
                .show(run.items());
    }

    private Panel result() {
        CheckboxGroup<PaymentRuns.Item> refused = Choices.many(
                words().of("ledger.run.refused"),
                run.items(),
                item -> words().of(
                                "ledger.run.refused.one",
                                words().formats().number(item.place()),
                                words().formats().yen(item.payment().amount())));
        ShortText why = new ShortText(words().of("ledger.run.why"), LONGEST_WORDS);
        Div news = new Div();
        news.getElement().setAttribute("role", "alert");
        Panel panel = new Panel(
                words().of("ledger.run.result"),
                new Paragraph(words().of("ledger.run.result.lead")),
                new Paragraph(words().of("ledger.run.file.hint")),
                upload(refused, news),
                refused,
                why,
                new Actions(Buttons.primary(words().of("ledger.run.do"), () -> {
                    try {
                        Set<Integer> places = refused.getValue().stream()
                                .map(PaymentRuns.Item::place)
                                .collect(Collectors.toSet());
                        runs.result(run.id(), places, why.getValue());
                        UI.getCurrent().refreshCurrentRoute(true);
                    } catch (PaymentRefused moved) {
                        say(news, Tone.WARN, words().of(moved.messageKey()));
                    }
                })),
                news);
        panel.addClassName("form-fields");
        return panel;
    }

    private TableUpload upload(CheckboxGroup<PaymentRuns.Item> refused, Div news) {
        TableUpload upload = new TableUpload(
                Buttons.secondary(words().of("ledger.run.file"), () -> {}),
                (name, content) -> RefusedList.letters(content),
                letters -> read(letters, refused, news),
                sentence -> say(news, Tone.BAD, sentence));
        upload.setAcceptedFileExtensions(".txt", ".dat", ".csv");
        return upload.saying(none -> words().of("ledger.run.file.wrong"));
    }

    private void read(String letters, CheckboxGroup<PaymentRuns.Item> refused, Div news) {
        try {
            Set<Integer> places = runs.refusedIn(run.id(), letters);
            refused.setValue(run.items().stream()
                    .filter(item -> places.contains(item.place()))
                    .collect(Collectors.toSet()));
            say(
                    news,
                    Tone.GOOD,
                    words().of("ledger.run.file.read", words().formats().number(places.size())));
        } catch (IllegalArgumentException notSuchAFile) {
            say(news, Tone.BAD, words().of("ledger.run.file.wrong"));
        }
    }

    private static void say(Div news, Tone tone, String sentence) {
        news.removeAll();
        news.add(new Note(tone, sentence));
    }

    private String title() {
        return words().of("ledger.run.title", words().formats().number(run.number()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
