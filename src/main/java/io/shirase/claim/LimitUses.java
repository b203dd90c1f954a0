package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.product.Item;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Adds up what lines and interruptions take out of each limit of the policy period. */
final class LimitUses {

    private static final String COSTS = "costs";
    static final String POLICY = "policy";

    private final Product product;
    private final Claim.Policy policy;
    private final List<LineOutlook> lines;
    private final Map<String, Yen> limits;

    /** What is taken out of one limit. */
    private record Taken(Yen decided, Yen expected) {

        private static final Taken NOTHING = new Taken(Yen.ZERO, Yen.ZERO);

        private Taken plus(Yen amount, boolean isDecided) {
            return isDecided ? new Taken(decided.plus(amount), expected) : new Taken(decided, expected.plus(amount));
        }
    }

    /**
     * @param product as the certificate has it at last
     * @param policy as the certificate has it at last
     * @param lines those of the claim, in its order
     */
    LimitUses(Product product, Claim.Policy policy, List<LineOutlook> lines) {
        this.product = product;
        this.policy = policy;
        this.lines = lines;
        this.limits = Assessor.limits(product, policy);
    }

    /** The product's own limits first, in the order in which they are drawn on. */
    List<LimitUse> of(Either either) {
        Map<String, Taken> one = taken(either.ifAttack());
        Map<String, Taken> other = either.isOpen() ? taken(either.ifNoAttack()) : one;
        Set<String> codes = new LinkedHashSet<>(own(either.ifAttack()));
        codes.addAll(own(either.ifNoAttack()));
        codes.addAll(either.ifAttack().remaining().keySet());
        return codes.stream()
                .map(code -> use(
                        code, either, one.getOrDefault(code, Taken.NOTHING), other.getOrDefault(code, Taken.NOTHING)))
                .toList();
    }

    private static List<String> own(Assessment assessment) {
        return assessment.remaining().keySet().stream()
                .filter(code -> !code.equals(COSTS) && !code.equals(POLICY))
                .toList();
    }

    private LimitUse use(String code, Either either, Taken one, Taken other) {
        Yen ifAttack = either.ifAttack().remaining().get(code);
        Yen ifNoAttack = either.ifNoAttack().remaining().get(code);
        Yen full = Objects.requireNonNull(limits.get(code), code);
        return new LimitUse(
                code,
                full,
                code.equals(POLICY) ? policy.paidOutsideFile() : Yen.ZERO,
                YenRange.between(one.decided(), other.decided()),
                YenRange.between(one.expected(), other.expected()),
                YenRange.between(
                        Objects.requireNonNullElse(ifAttack, full), Objects.requireNonNullElse(ifNoAttack, full)));
    }

    private Map<String, Taken> taken(Assessment assessment) {
        Map<String, Taken> taken = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Assessment.Line result = assessment.lines().get(i);
            if (!result.payable().isZero()) {
                draw(taken, result, lines.get(i).isDecided());
            }
        }
        for (Assessment.InterruptionPart part : assessment.interruptions()) {
            if (part.profit() != null) {
                draw(taken, part.profit().limit(), part.profit().payable());
            }
            if (part.continuation() != null) {
                draw(taken, part.continuation().limit(), part.continuation().payable());
            }
        }
        return taken;
    }

    private void draw(Map<String, Taken> taken, Assessment.Line result, boolean isDecided) {
        for (String code : drawnBy(product, result)) {
            if (isForThePeriod(product, code)) {
                add(taken, code, result.payable(), isDecided);
            }
        }
    }

    /** The codes of the limits that a line takes from, its own first. */
    static List<String> drawnBy(Product product, Assessment.Line result) {
        Item item = result.item();
        Item.Draws draws = item == null ? Item.Draws.NOTHING : item.draws();
        List<String> drawn = new ArrayList<>();
        if (result.limit() != null) {
            drawn.add(result.limit());
        }
        if (draws == Item.Draws.COSTS_AND_POLICY && product.limitsCosts()) {
            drawn.add(COSTS);
        }
        if (draws != Item.Draws.NOTHING) {
            drawn.add(POLICY);
        }
        return drawn;
    }

    /** Whether a limit is one sum for the whole policy period; else every incident has it anew. */
    static boolean isForThePeriod(Product product, String limit) {
        return product.limit(limit)
                .filter(own -> own.per() == Limit.Per.INCIDENT)
                .isEmpty();
    }

    private static void draw(Map<String, Taken> taken, String limit, Yen amount) {
        add(taken, limit, amount, false);
        add(taken, POLICY, amount, false);
    }

    private static void add(Map<String, Taken> taken, String limit, Yen amount, boolean isDecided) {
        taken.put(limit, taken.getOrDefault(limit, Taken.NOTHING).plus(amount, isDecided));
    }
}
