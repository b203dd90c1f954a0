package io.shirase.product;

import io.shirase.time.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the certificate's numbers in the product's places. */
final class OverriddenProduct {

    private final Product product;
    private final Map<Figure, Quantity> figures;
    private final Map<Figure, StatedFigure> stated;

    /** @param figures numbers that the product has */
    OverriddenProduct(Product product, Map<Figure, Quantity> figures) {
        this.product = product;
        this.figures = figures;
        this.stated =
                StatedFigure.of(product).stream().collect(Collectors.toMap(StatedFigure::figure, Function.identity()));
    }

    Product product() {
        Interruption interruption = product.interruption();
        return product.withFigures(
                product.limits().stream().map(this::limit).toList(),
                product.windows().stream().map(this::window).toList(),
                product.notices().stream().map(this::notice).toList(),
                product.items().stream().map(this::item).toList(),
                interruption == null ? null : interruption(interruption));
    }

    private @Nullable Quantity quantity(Figure.Kind kind, String code) {
        return figures.get(new Figure(kind, code));
    }

    private Clause clause(Clause clause, String id, Figure.Kind kind, String code, Quantity instead) {
        StatedFigure figure = Objects.requireNonNull(stated.get(new Figure(kind, code)));
        return clause.ofCertificate(id, figure.gist(instead));
    }

    private Limit limit(Limit limit) {
        Quantity yen = quantity(Figure.Kind.LIMIT, limit.code());
        if (yen == null) {
            return limit;
        }
        Clause clause = clause(limit.clause(), limit.clause().id(), Figure.Kind.LIMIT, limit.code(), yen);
        Limit.Amount amount = new Limit.Amount(yen.amount(), null, null);
        return new Limit(
                limit.code(),
                limit.name(),
                clause,
                List.of(new Choice<>(Condition.ALWAYS, amount, null)),
                limit.per(),
                limit.within());
    }

    private Item item(Item item) {
        Item changed = item;
        Quantity percent = quantity(Figure.Kind.RATIO, item.code());
        if (percent != null) {
            Clause clause =
                    clause(item.clause(), item.clause().id() + ".ratio", Figure.Kind.RATIO, item.code(), percent);
            changed = changed.withRatio(List.of(new Choice<>(Condition.ALWAYS, (int) percent.amount(), clause)));
        }
        Quantity each = quantity(Figure.Kind.HEAD_CAP, item.code());
        Item.HeadCap cap = item.headCap();
        if (each != null && cap != null) {
            Clause clause = clause(cap.clause(), cap.clause().id(), Figure.Kind.HEAD_CAP, item.code(), each);
            changed = changed.withHeadCap(new Item.HeadCap(clause, each.amount()));
        }
        return changed;
    }

    private Window window(Window window) {
        Quantity length = quantity(Figure.Kind.WINDOW, window.code());
        if (length == null) {
            return window;
        }
        Clause clause = clause(window.clause(), window.clause().id(), Figure.Kind.WINDOW, window.code(), length);
        return new Window(window.code(), window.name(), clause, span(window.span(), length));
    }

    private NoticeRule notice(NoticeRule notice) {
        Quantity length = quantity(Figure.Kind.NOTICE, notice.code());
        if (length == null) {
            return notice;
        }
        Clause clause = clause(notice.clause(), notice.clause().id(), Figure.Kind.NOTICE, notice.code(), length);
        return new NoticeRule(
                notice.code(), notice.name(), clause, span(notice.span(), length), notice.reason(), notice.orderHold());
    }

    private Interruption interruption(Interruption interruption) {
        Quantity length = quantity(Figure.Kind.RESTORATION, Figure.INTERRUPTION);
        return length == null ? interruption : interruption.withRestoration(span(interruption.restoration(), length));
    }

    private static Span span(Span product, Quantity instead) {
        Span.Unit unit = instead.unit() == Quantity.Unit.DAYS ? Span.Unit.DAYS : Span.Unit.YEARS;
        return new Span((int) instead.amount(), unit, product.counting());
    }
}
