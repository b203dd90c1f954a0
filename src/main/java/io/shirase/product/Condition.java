package io.shirase.product;

import java.util.Map;
import java.util.Set;

/**
 * Holds where the claim's answer to each fact is one of the values named.
 *
 * @param facts empty: always holds
 */
public record Condition(Map<Fact, Set<String>> facts) {

    public static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        facts = Map.copyOf(facts);
    }

    public boolean isAlways() {
        return facts.isEmpty();
    }
}
