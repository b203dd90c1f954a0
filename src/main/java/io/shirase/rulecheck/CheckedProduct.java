package io.shirase.rulecheck;

import io.shirase.product.Accepted;
import io.shirase.product.Fact;
import io.shirase.product.ProductFile;
import java.util.List;

/**
 * What a check of a product file found.
 *
 * @param open what nobody has accepted, in the order of the file's rules
 * @param settled what the file accepts, with its reason
 * @param precedences which rule beats which, in the order of the rules
 * @param unasked the facts of a claim file that no condition of this product asks for
 * @param claims how many different lines and policies, as far as conditions can see them, were tried
 * @param sampled in how many of the pairs of activity and kind of incident there were too many of them to try each
 */
public record CheckedProduct(
        ProductFile file,
        List<Finding> open,
        List<Settled> settled,
        List<Precedence> precedences,
        List<Fact> unasked,
        long claims,
        int sampled) {

    public CheckedProduct {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
        precedences = List.copyOf(precedences);
        unasked = List.copyOf(unasked);
    }

    public boolean isClean() {
        return open.isEmpty();
    }

    /** Whether every line that conditions can tell apart was tried, so that "never" means never. */
    public boolean isExact() {
        return sampled == 0;
    }

    /** A finding that the file accepts. */
    public record Settled(Finding finding, Accepted by) {}

    /**
     * Two rules that apply to one line, of which one decides.
     *
     * @param winner the rule whose reason the line gets
     * @param example a line to which both apply, in the words of the file
     */
    public record Precedence(String winner, String loser, String example) {}
}
