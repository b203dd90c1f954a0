package io.shirase.packet;

import io.shirase.language.Words;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.print.NoticePdf;
import io.shirase.product.ProductCatalog;
import io.shirase.report.NoticePaper;
import io.shirase.report.OutsideNotice;
import io.shirase.report.Sender;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Prints the receipt of a report from outside: what the sender said, and nothing that the portal knows besides. */
@Component
class OutsidePaper implements NoticePaper {

    private final ProductCatalog products;

    OutsidePaper(ProductCatalog products) {
        this.products = products;
    }

    @Override
    public String fileName(OutsideNotice notice, Locale locale) {
        return Words.in(locale)
                .of("packet.file.notice", notice.received().number().text());
    }

    @Override
    public void write(OutsideNotice notice, String code, Locale locale, OutputStream out) throws IOException {
        Words words = Words.in(locale);
        Sender sender = notice.sender();
        NoticePdf.write(
                new NoticeContent(
                        locale,
                        notice.received().number().text(),
                        notice.received().receivedLocally(),
                        reporter(sender, words),
                        sender.firm(),
                        sender.certificate().isEmpty() ? words.of("packet.outside.certificate") : sender.certificate(),
                        "",
                        IncidentText.told(notice.facts(), notice.answers().particulars(), words),
                        products.products().stream()
                                .flatMap(product -> NoticeText.contacts(product, words).stream())
                                .distinct()
                                .toList(),
                        List.of(
                                words.of("packet.outside.code", code),
                                words.of("packet.outside.found"),
                                words.of("packet.outside.consent"),
                                words.of("packet.outside.keep")),
                        List.of()),
                out);
    }

    private static String reporter(Sender sender, Words words) {
        return words.list(List.of(sender.name(), sender.telephone(), sender.mail()).stream()
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
