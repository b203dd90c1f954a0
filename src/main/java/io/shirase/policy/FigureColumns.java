package io.shirase.policy;

import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A number that a certificate states differently from its product, as it stands in the database. */
@Embeddable
record FigureColumns(String kind, String code, long amount, String unit) {

    static Set<FigureColumns> of(Overrides overrides) {
        return overrides.figures().entrySet().stream()
                .map(entry -> new FigureColumns(
                        entry.getKey().kind().code(),
                        entry.getKey().code(),
                        entry.getValue().amount(),
                        entry.getValue().unit().code()))
                .collect(Collectors.toSet());
    }

    static Overrides overrides(Collection<FigureColumns> figures) {
        return figures.isEmpty()
                ? Overrides.NONE
                : new Overrides(
                        figures.stream().collect(Collectors.toMap(FigureColumns::figure, FigureColumns::quantity)));
    }

    private Figure figure() {
        return new Figure(word(Figure.Kind.values(), Figure.Kind::code, kind), code);
    }

    private Quantity quantity() {
        return new Quantity(amount, word(Quantity.Unit.values(), Quantity.Unit::code, unit));
    }

    private static <E> E word(E[] words, Function<E, String> code, String stored) {
        return Arrays.stream(words)
                .filter(word -> code.apply(word).equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The database knows a figure's " + stored));
    }
}
