package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.shirase.incident.NextStep;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.Glyph;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.report.NoticePaper;
import io.shirase.report.OutsideNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The receipt of a report from outside: number, exact time, what was said, and the code with which it is taken over. */
@Route("notice/receipt")
@AnonymousAllowed
class NoticeReceiptView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final BrowserNotice notice;
    private final NoticePaper paper;

    NoticeReceiptView(BrowserNotice notice, NoticePaper paper) {
        this.notice = notice;
        this.paper = paper;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OutsideNotice sent = notice.find().filter(OutsideNotice::isSent).orElse(null);
        if (sent == null) {
            event.forwardTo("notice");
            return;
        }
        Steps.keepAddress(event);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("report.ui.receipt.title"))
                                .status(new StatusBadge(words().of("incident.ui.status.received"), Tone.GOOD))
                                .lead(words().of("report.ui.receipt.lead")),
                        receipt(sent),
                        handover(),
                        said(sent));
    }

    private Panel receipt(OutsideNotice sent) {
        DefinitionList facts = new DefinitionList()
                .add(
                        words().of("report.ui.receipt.number"),
                        number(sent.received().number().text()))
                .add(
                        words().of("report.ui.receipt.received"),
                        words().formats().exactTime(sent.received().receivedLocally()));
        return new Panel(
                facts,
                new Paragraph(words().of("report.outside.receipt.proof")),
                new Actions(
                        pdf(sent),
                        Buttons.quiet(
                                words().of("report.outside.forget"),
                                () -> AskBeforeLoss.open("report.outside.forget", this::forget))));
    }

    static Span number(String text) {
        Span number = new Span(text);
        number.addClassName("receipt-number");
        return number;
    }

    private Panel handover() {
        Span code = new Span(notice.code());
        code.addClassName("handover-code");
        return new Panel(
                words().of("report.outside.code"),
                new Paragraph(code),
                new Paragraph(words().of("report.outside.code.firm")),
                new Paragraph(words().of("report.outside.code.telephone")),
                new Note(Tone.WARN, words().of("report.outside.code.keep")));
    }

    private static Panel said(OutsideNotice sent) {
        Panel said = new Panel(
                words().of("report.outside.said"), OutsideWords.sender(sent.sender()), OutsideWords.facts(sent));
        if (!sent.open().isEmpty()) {
            said.add(new Paragraph(words().of("report.outside.open")), open(sent.open()));
        }
        return said;
    }

    static Component open(List<NextStep> steps) {
        UnorderedList list = new UnorderedList();
        list.addClassName("open-steps");
        steps.forEach(step -> list.add(new ListItem(words().of("incident.ui.next", step))));
        return list;
    }

    /** By the session, not by an address: nobody else gets at it. */
    private Anchor pdf(OutsideNotice sent) {
        String code = notice.code();
        Locale language = words().locale();
        String name = paper.fileName(sent, language);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = print(sent, code, language);
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                }),
                "");
        link.add(Glyph.DOWNLOAD.icon(), new Span(words().of("report.ui.receipt.pdf")));
        link.addClassNames("button", "button-primary");
        return link;
    }

    private byte[] print(OutsideNotice sent, String code, Locale language) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        paper.write(sent, code, language, pdf);
        return pdf.toByteArray();
    }

    private void forget() {
        notice.forget();
        UI.getCurrent().navigate("login");
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("report.ui.receipt.title"));
    }
}
