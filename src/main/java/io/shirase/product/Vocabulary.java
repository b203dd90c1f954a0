package io.shirase.product;

import java.util.Map;
import java.util.Set;

/**
 * The words of a claim file that a product file may use.
 *
 * @param codes the codes of each fact whose values every product shares; plans, riders and items are the product's own
 * @param denials codes of the reasons that deny
 * @param holds codes of the reasons that hold
 */
public record Vocabulary(Map<Fact, Set<String>> codes, Set<String> denials, Set<String> holds) {}
