package io.shirase.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who helps after an incident.
 *
 * @param functions codes of what they can do, see {@code config/support/functions.yaml}
 * @param products codes of those whose insured they are for; empty: everybody's
 * @param panel whether they are on the insurer's panel
 * @param area where they work, in words; empty where that is not said
 * @param hours when they answer, in words; empty where that is not said
 * @param version to hand back with a change, which fails if somebody else has changed it since
 */
public record Vendor(
        UUID id,
        String name,
        Set<String> functions,
        Set<String> products,
        boolean panel,
        String telephone,
        String area,
        String hours,
        String note,
        long version) {

    /** How many characters of each text are kept. */
    public static final int MAX_NAME = 200;

    public static final int MAX_TELEPHONE = 40;
    public static final int MAX_WORDS = 200;
    public static final int MAX_NOTE = 1000;

    public Vendor {
        functions = inOrder(functions);
        products = inOrder(products);
    }

    private static Set<String> inOrder(Collection<String> codes) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }

    /** Whether they can do this for an insured with that product. */
    boolean helps(String function, String product) {
        return functions.contains(function) && (products.isEmpty() || products.contains(product));
    }
}
