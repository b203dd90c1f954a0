package io.shirase.product;

import io.shirase.language.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Numbers of one certificate that differ from the product file's. A number that the product makes depend on plan or
 * rider is a single one in a certificate. How a period is counted stays the product's.
 *
 * @param figures sorted by kind and code
 */
public record Overrides(Map<Figure, Quantity> figures) {

    public static final Overrides NONE = new Overrides(Map.of());

    public Overrides {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public Optional<Quantity> of(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    /**
     * What cannot be said of this product: numbers that it does not have, and numbers in a wrong unit. The field of a
     * problem is the figure, such as {@code limit/emergency}.
     */
    public List<Problem> problems(Product product) {
        Set<Figure> stated =
                StatedFigure.of(product).stream().map(StatedFigure::figure).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        figures.forEach((figure, quantity) -> {
            if (!stated.contains(figure)) {
                problems.add(Problem.of(
                        figure.toString(),
                        "product.figure.unknown",
                        figure.kind().code(),
                        figure.code()));
            } else if (!figure.kind().takes(quantity.unit())) {
                problems.add(Problem.of(
                        figure.toString(),
                        "product.figure.unit",
                        quantity.unit().code(),
                        figure.kind().code()));
            }
        });
        return problems;
    }

    /**
     * The product as this certificate has it: its own numbers, each with a clause that says so.
     *
     * @return the product itself where nothing differs
     * @throws IllegalArgumentException if there is a problem with this product
     */
    public Product applyTo(Product product) {
        if (isEmpty()) {
            return product;
        }
        List<Problem> problems = problems(product);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().text(Locale.ENGLISH));
        }
        return new OverriddenProduct(product, figures).product();
    }

    /** What is different here, number by number: {@code limit/emergency product → 5000000 yen}. */
    public String changesFrom(Overrides before) {
        SortedSet<Figure> all = new TreeSet<>(figures.keySet());
        all.addAll(before.figures.keySet());
        return all.stream()
                .filter(figure -> !of(figure).equals(before.of(figure)))
                .map(figure -> figure + " " + written(before.of(figure)) + " → " + written(of(figure)))
                .collect(Collectors.joining("; "));
    }

    private static String written(Optional<Quantity> quantity) {
        return quantity.map(given -> given.amount() + " " + given.unit().code()).orElse("product");
    }
}
