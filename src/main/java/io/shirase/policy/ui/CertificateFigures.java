package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import io.shirase.part.Rows;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.FigureWords;
import io.shirase.product.Quantity;
import io.shirase.product.StatedFigure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The numbers that a certificate states differently from its product, each beside the product's own. */
final class CertificateFigures {

    private CertificateFigures() {}

    /** @param instead the certificate's number */
    private record Row(StatedFigure stated, Quantity instead) {}

    private static List<Row> rows(Policy policy, PolicyProducts products) {
        return products.edition(policy).stream()
                .flatMap(edition -> StatedFigure.of(edition).stream())
                .flatMap(stated ->
                        policy.overrides().of(stated.figure()).stream().map(instead -> new Row(stated, instead)))
                .toList();
    }

    static Rows<?> table(Policy policy, PolicyProducts products) {
        Locale locale = words().formats().locale();
        FigureWords words = FigureWords.in(locale);
        return new Rows<Row>(words().of("policy.ui.figures"))
                .text(
                        words().of("policy.ui.figures.name"),
                        row -> row.stated().name().in(locale))
                .number(words().of("policy.ui.figures.certificate"), row -> new Span(words.quantity(row.instead())))
                .number(
                        words().of("policy.ui.figures.product"),
                        row -> new Span(row.stated().own().in(locale)))
                .show(rows(policy, products));
    }

    /** All of them in one sentence. */
    static String inWords(Policy policy, PolicyProducts products) {
        Locale locale = words().formats().locale();
        FigureWords words = FigureWords.in(locale);
        List<Row> rows = rows(policy, products);
        return rows.isEmpty()
                ? words().of("policy.ui.figures.none")
                : rows.stream()
                        .map(row -> words().of(
                                        "policy.ui.figures.one",
                                        row.stated().name().in(locale),
                                        words.quantity(row.instead())))
                        .collect(Collectors.joining(words().of("policy.ui.separator")));
    }
}
