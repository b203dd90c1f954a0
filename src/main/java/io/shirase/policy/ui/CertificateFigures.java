package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import io.shirase.part.Rows;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.FigureWords;
import io.shirase.product.Quantity;
import io.shirase.product.StatedFigure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** All of them, and the terms that are entered beside them, in one sentence. */
    static String inWords(Policy policy, PolicyProducts products) {
        Locale locale = words().formats().locale();
        FigureWords words = FigureWords.in(locale);
        List<Row> rows = rows(policy, products);
        List<String> said = Stream.concat(
                        rows.stream()
                                .map(row -> words().of(
                                                "policy.ui.figures.one",
                                                row.stated().name().in(locale),
                                                words.quantity(row.instead()))),
                        terms(OwnTerms.of(policy)))
                .toList();
        return said.isEmpty()
                ? words().of("policy.ui.figures.none")
                : String.join(words().of("policy.ui.separator"), said);
    }

    private static Stream<String> terms(OwnTerms terms) {
        Stream.Builder<String> said = Stream.builder();
        if (terms.claimLimit() != null) {
            said.add(words().of(
                            "policy.ui.figures.one",
                            words().of("policy.ui.term.claimLimit"),
                            words().formats().yen(terms.claimLimit())));
        }
        if (terms.premiumRatio() != null) {
            said.add(words().of(
                            "policy.ui.figures.one",
                            words().of("policy.ui.term.premiumRatio"),
                            words().of(
                                            "policy.ui.ratio",
                                            words().formats()
                                                    .number(terms.premiumRatio().numerator()),
                                            words().formats()
                                                    .number(terms.premiumRatio().denominator()))));
        }
        return said.build();
    }
}
