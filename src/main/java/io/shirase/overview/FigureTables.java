package io.shirase.overview;

import io.shirase.language.Coded;
import io.shirase.language.Words;
import io.shirase.overview.FigureTable.Drawing;
import io.shirase.overview.FigureTable.Heading;
import io.shirase.overview.FigureTable.Kind;
import io.shirase.overview.FigureTable.Row;
import io.shirase.overview.FigureTable.Shape;
import io.shirase.overview.Overview.NearLimit;
import io.shirase.overview.Overview.OfYear;
import io.shirase.overview.Overview.Waited;
import io.shirase.product.ProductCatalog;
import io.shirase.review.OwnReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says the figures in one language. */
public final class FigureTables {

    private static final String KEY = "overview.";
    /** Where there is nothing to count, which is not the same as not to know. */
    private static final String NOT_COUNTED = "—";

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private final Overview overview;
    private final ProductCatalog products;
    private final Words words;

    private FigureTables(Overview overview, ProductCatalog products, Words words) {
        this.overview = overview;
        this.products = products;
        this.words = words;
    }

    /** In the order in which they are read: what is now, how long it takes, why not, how it was before. */
    public static List<FigureTable> of(Overview overview, ProductCatalog products, Words words) {
        FigureTables tables = new FigureTables(overview, products, words);
        return List.of(
                tables.products(),
                tables.limits(),
                tables.waited("answers", overview.answers()),
                tables.waited("decisions", overview.decisions()),
                tables.refusals(),
                tables.kinds(),
                tables.causes(),
                tables.months(),
                tables.years());
    }

    private FigureTable products() {
        return table(
                "products",
                new Drawing(List.of(4, 5, 6), Shape.STACKED),
                overview.products().stream()
                        .map(of -> row(
                                product(of.product()),
                                of.received(),
                                of.open(),
                                of.overdue(),
                                of.money().reserved(),
                                of.money().owed() + of.money().ordered(),
                                of.money().paid(),
                                of.left()))
                        .toList(),
                heading("product", Kind.TEXT),
                heading("received", Kind.COUNT),
                heading("open", Kind.COUNT),
                heading("overdue", Kind.COUNT),
                heading("reserved", Kind.YEN),
                heading("to-pay", Kind.YEN),
                heading("paid", Kind.YEN),
                heading("left", Kind.YEN));
    }

    private FigureTable limits() {
        return table(
                "limits",
                overview.limits().isEmpty() ? null : new Drawing(List.of(6), Shape.SIDE_BY_SIDE, List.of(0, 3)),
                overview.limits().stream().map(this::limit).toList(),
                heading("certificate", Kind.TEXT),
                heading("insured", Kind.TEXT),
                heading("period", Kind.TEXT),
                heading("limit-name", Kind.TEXT),
                heading("limit", Kind.YEN),
                heading("used", Kind.YEN),
                heading("share", Kind.PERCENT),
                heading("limit-left", Kind.YEN));
    }

    private Row limit(NearLimit near) {
        return new Row(
                cells(
                        near.certificateNumber(),
                        near.insuredName(),
                        words.of(
                                KEY + "period.range",
                                words.formats().date(near.periodStart().toLocalDate()),
                                words.formats().date(near.periodEnd().toLocalDate())),
                        near.names().getOrDefault(words.locale(), ""),
                        near.limit(),
                        near.approved() + near.reserved(),
                        near.share(),
                        near.left()),
                "policies/" + near.policyId());
    }

    private FigureTable waited(String code, List<Waited> waited) {
        return table(
                code,
                new Drawing(List.of(3, 4), Shape.SIDE_BY_SIDE),
                waited.stream()
                        .map(of -> row(
                                of.product() == null ? words.of(KEY + "all") : product(of.product()),
                                of.times(),
                                of.waiting(),
                                days(of.median()),
                                days(of.ninetieth())))
                        .toList(),
                heading("product", Kind.TEXT),
                heading(code + ".times", Kind.COUNT),
                heading(code + ".waiting", Kind.COUNT),
                heading("median", Kind.DAYS),
                heading("ninetieth", Kind.DAYS));
    }

    private static @Nullable BigDecimal days(@Nullable Long hours) {
        return hours == null ? null : BigDecimal.valueOf(hours).divide(HOURS_OF_A_DAY, 1, RoundingMode.HALF_UP);
    }

    private FigureTable refusals() {
        return table(
                "refusals",
                new Drawing(List.of(3), Shape.SIDE_BY_SIDE),
                overview.refusals().stream()
                        .map(of -> row(reason(of.reason()), of.denied(), of.cut(), of.notAccepted()))
                        .toList(),
                heading("reason", Kind.TEXT),
                heading("denied", Kind.COUNT),
                heading("cut", Kind.COUNT),
                heading("not-accepted", Kind.YEN));
    }

    private String reason(@Nullable Coded reason) {
        return switch (reason) {
            case null -> words.of(KEY + "reason.none");
            case OwnReason own -> words.of(own.messageKey());
            default -> words.of("assessment.reason", reason);
        };
    }

    private FigureTable kinds() {
        return table(
                "kinds",
                new Drawing(List.of(1), Shape.SIDE_BY_SIDE),
                overview.kinds().stream()
                        .map(of -> row(words.of("vocabulary.kind", of.kind()), of.incidents()))
                        .toList(),
                heading("kind", Kind.TEXT),
                heading("incidents", Kind.COUNT));
    }

    private FigureTable causes() {
        return table(
                "causes",
                new Drawing(List.of(1), Shape.SIDE_BY_SIDE),
                overview.causes().stream()
                        .map(of -> row(
                                of.cause() == null
                                        ? words.of(KEY + "cause.unknown")
                                        : words.of("vocabulary.cause", of.cause()),
                                of.incidents()))
                        .toList(),
                heading("cause", Kind.TEXT),
                heading("incidents", Kind.COUNT));
    }

    private FigureTable months() {
        return table(
                "months",
                new Drawing(List.of(1), Shape.IN_TIME),
                overview.months().stream()
                        .map(of -> row(words.formats().month(of.month()), of.received(), of.paid()))
                        .toList(),
                heading("month", Kind.TEXT),
                heading("received", Kind.COUNT),
                heading("paid-in", Kind.YEN));
    }

    private FigureTable years() {
        return table(
                "years",
                new Drawing(List.of(3, 4, 5), Shape.IN_TIME_STACKED),
                overview.received().stream().map(this::year).toList(),
                heading("year", Kind.TEXT),
                heading("received", Kind.COUNT),
                heading("open", Kind.COUNT),
                heading("reserved", Kind.YEN),
                heading("to-pay", Kind.YEN),
                heading("paid", Kind.YEN),
                heading("paid-in", Kind.YEN));
    }

    private Row year(OfYear of) {
        boolean ofPeriods = of.year() == null;
        return row(
                ofPeriods ? words.of(KEY + "year.none") : words.of(KEY + "year.name", String.valueOf(of.year())),
                ofPeriods ? NOT_COUNTED : of.received(),
                ofPeriods ? NOT_COUNTED : of.open(),
                of.money().reserved(),
                of.money().owed() + of.money().ordered(),
                of.money().paid(),
                of.paidInYear() == null ? NOT_COUNTED : of.paidInYear());
    }

    private FigureTable table(String code, @Nullable Drawing drawing, List<Row> rows, Heading... headings) {
        return new FigureTable(
                code,
                words.of(KEY + code + ".title"),
                words.of(KEY + code + ".measured"),
                List.of(headings),
                rows,
                rows.isEmpty() ? null : drawing);
    }

    private Heading heading(String code, Kind kind) {
        return new Heading(words.of(KEY + "column." + code), kind);
    }

    private static Row row(@Nullable Object... cells) {
        return new Row(cells(cells), null);
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object cell : cells) {
            list.add(cell);
        }
        return list;
    }

    private String product(String code) {
        return products.find(code).map(product -> words.of(product.name())).orElse(code);
    }
}
