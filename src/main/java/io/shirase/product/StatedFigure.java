package io.shirase.product;

import io.shirase.language.Text;
import io.shirase.product.Quantity.Unit;
import io.shirase.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A number as a product file states it.
 *
 * @param subject what it belongs to: the limit, the cost item, the window …
 * @param name what it is, by itself
 * @param own what the product says, which may depend on plan or rider
 * @param unit what the product counts it in
 */
public record StatedFigure(Figure figure, Text subject, Text name, Text own, Unit unit) {

    /**
     * The numbers that a certificate can state differently, in the order of the file. What the product leaves to a term
     * of the certificate is not among them: that number stands in the certificate already.
     */
    public static List<StatedFigure> of(Product product) {
        List<StatedFigure> figures = new ArrayList<>();
        for (Limit limit : product.limits()) {
            if (limit.amounts().stream().anyMatch(choice -> choice.value().term() == null)) {
                Text own = FigureWords.both(w -> w.limit(limit));
                Figure figure = new Figure(Figure.Kind.LIMIT, limit.code());
                figures.add(new StatedFigure(figure, limit.name(), limit.name(), own, Unit.YEN));
            }
        }
        for (Item item : product.items()) {
            figures.add(ofItem(Figure.Kind.RATIO, item, w -> w.ratio(item), Unit.PERCENT));
        }
        for (Item item : product.items()) {
            Item.HeadCap cap = item.headCap();
            if (cap != null && cap.yen() != null) {
                Quantity each = Quantity.yen(cap.yen());
                figures.add(ofItem(Figure.Kind.HEAD_CAP, item, w -> w.quantity(each), Unit.YEN));
            }
        }
        for (Window window : product.windows()) {
            figures.add(period(Figure.Kind.WINDOW, window.code(), window.name(), window.span()));
        }
        for (NoticeRule notice : product.notices()) {
            figures.add(period(Figure.Kind.NOTICE, notice.code(), notice.name(), notice.span()));
        }
        Interruption interruption = product.interruption();
        if (interruption != null) {
            Text name = FigureWords.both(w -> w.say("product.figure.restoration"));
            figures.add(period(Figure.Kind.RESTORATION, Figure.INTERRUPTION, name, interruption.restoration()));
        }
        return List.copyOf(figures);
    }

    private static StatedFigure period(Figure.Kind kind, String code, Text name, Span span) {
        Unit unit = span.unit() == Span.Unit.DAYS ? Unit.DAYS : Unit.YEARS;
        return new StatedFigure(new Figure(kind, code), name, name, FigureWords.both(w -> w.span(span)), unit);
    }

    private static StatedFigure ofItem(Figure.Kind kind, Item item, Function<FigureWords, String> own, Unit unit) {
        Text name = FigureWords.both(w -> w.say("product.figure." + kind.code(), w.say(item.name())));
        return new StatedFigure(new Figure(kind, item.code()), item.name(), name, FigureWords.both(own), unit);
    }

    /** What a rule says where the certificate states another number. */
    Text gist(Quantity instead) {
        return FigureWords.both(w -> w.say("product.figure.gist", w.say(name), w.quantity(instead), w.say(own)));
    }
}
