package io.shirase.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products, each in one or several dated editions. Editions are only added; one that is here stays as it is. */
public final class ProductCatalog {

    private volatile Map<String, List<Product>> editions;

    /** @throws IllegalArgumentException if two editions of a product begin on the same day */
    public ProductCatalog(Collection<Product> products) {
        this.editions = sorted(products);
    }

    private static Map<String, List<Product>> sorted(Collection<Product> products) {
        Map<String, List<Product>> sorted = new LinkedHashMap<>();
        for (Product product : products.stream()
                .sorted(Comparator.comparing(Product::code).thenComparing(Product::validFrom))
                .toList()) {
            List<Product> others = sorted.computeIfAbsent(product.code(), code -> new ArrayList<>());
            if (!others.isEmpty() && others.getLast().validFrom().equals(product.validFrom())) {
                throw new IllegalArgumentException("Two editions of %s are valid from %s: change one of them."
                        .formatted(product.code(), product.validFrom()));
            }
            others.add(product);
        }
        return sorted;
    }

    /**
     * Takes in one more edition; whoever asks from now on finds it.
     *
     * @throws IllegalArgumentException if there is an edition of the product that begins on the same day
     */
    public synchronized void add(Product edition) {
        editions = sorted(withOneMore(edition));
    }

    /** The same products with one more edition, in a catalog of its own. */
    public ProductCatalog with(Product edition) {
        return new ProductCatalog(withOneMore(edition));
    }

    private List<Product> withOneMore(Product edition) {
        List<Product> all = new ArrayList<>();
        editions.values().forEach(all::addAll);
        all.add(edition);
        return all;
    }

    /** The codes of the products, sorted. */
    public List<String> codes() {
        return List.copyOf(editions.keySet());
    }

    /** The newest edition of each product. */
    public List<Product> products() {
        return editions.values().stream().map(List::getLast).toList();
    }

    /** The editions of a product, the oldest first; empty where there is no such product. */
    public List<Product> editions(String code) {
        return List.copyOf(editions.getOrDefault(code, List.of()));
    }

    /** The newest edition of a product. */
    public Optional<Product> find(String code) {
        return Optional.ofNullable(editions.get(code)).map(List::getLast);
    }

    /**
     * The edition for a policy that begins on a day: the newest one valid by then, and the oldest for a policy older
     * than all of them.
     */
    public Optional<Product> find(String code, LocalDate policyStart) {
        List<Product> all = editions.get(code);
        if (all == null) {
            return Optional.empty();
        }
        for (int i = all.size() - 1; i > 0; i--) {
            if (!all.get(i).validFrom().isAfter(policyStart)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.of(all.getFirst());
    }
}
