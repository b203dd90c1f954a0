package io.shirase.invoice;

import io.shirase.invoice.Findings.How;
import io.shirase.invoice.PaperLines.Line;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an invoice, a receipt or a quotation from the text of its pages. */
public final class InvoiceText {

    private static final Map<PaperKind, Pattern> TITLES = Map.of(
            PaperKind.QUOTATION, Pattern.compile("^(?:お|御)?見積(?:り)?書(?: |$)|^(?i:quotation|estimate)$"),
            PaperKind.INVOICE,
                    Pattern.compile("^(?:ご|御)?(?:適格)?(?:簡易)?請求書(?:兼納品書)?(?: |\\(|$)|^(?i:(?:tax )?invoice)$"),
            PaperKind.RECEIPT, Pattern.compile("^領収(?:書|証)(?: |\\(|$)|^(?i:receipt)$"));

    private InvoiceText() {}

    /**
     * @param pages the text of each page, lines from above to below
     * @param how where the text comes from
     */
    public static Findings read(List<String> pages, How how) {
        List<Line> lines = new PaperLines(pages).all();
        Map<InvoiceItem, Found> found = new EnumMap<>(InvoiceItem.class);
        kind(lines, found);
        DaysOnPaper.into(lines, found);
        NamesOnPaper.into(lines, found);
        new SumsOnPaper(lines).into(found);
        return new Findings(how, found);
    }

    private static void kind(List<Line> lines, Map<InvoiceItem, Found> found) {
        Set<PaperKind> kinds = new LinkedHashSet<>();
        for (Line line : lines) {
            TITLES.forEach((kind, title) -> {
                if (title.matcher(line.tight()).find() && kinds.add(kind)) {
                    found.put(InvoiceItem.KIND, new Found(kind.name(), line.page(), line.words()));
                }
            });
        }
        if (kinds.size() > 1) {
            found.remove(InvoiceItem.KIND);
        }
    }
}
