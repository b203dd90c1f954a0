package io.shirase.claimfile;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Cause;
import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.assessment.Trait;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Makes claims by chance, the same ones for the same seed: most facts are such that something is paid. */
final class ClaimGenerator {

    private static final LocalDateTime START = LocalDateTime.of(2026, 4, 1, 16, 0);
    private static final LocalDateTime END = START.plusYears(1);

    private final Random random;

    ClaimGenerator(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    Product product() {
        return oneOf(Examples.PRODUCTS.products());
    }

    Claim claim(Product product) {
        List<Claim.Incident> incidents = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            incidents.add(incident(product, "I" + i));
        }
        List<Claim.Expense> expenses = new ArrayList<>();
        int lines = random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            expenses.add(expense(product, incidents, "L" + i));
        }
        boolean stops = product.interruption() != null && chance(0.3);
        List<Claim.Interruption> interruptions = stops ? List.of(interruption()) : List.of();
        return new Claim(policy(product), incidents, expenses, interruptions);
    }

    private Claim.Policy policy(Product product) {
        Set<String> riders = new LinkedHashSet<>();
        product.riders().stream().filter(rider -> chance(0.5)).forEach(rider -> riders.add(rider.code()));
        String plan = chance(0.9)
                ? product.plans().getFirst().code()
                : oneOf(product.plans()).code();
        Yen policyLimit = oneOf(List.of(Yen.of(5_000_000), Yen.of(100_000_000), Yen.of(300_000_007)));
        TermRule costs = product.term(Term.COST_LIMIT).orElseThrow();
        boolean stated = costs.use() == TermRule.Use.REQUIRED || costs.use() == TermRule.Use.OPTIONAL && chance(0.5);
        Yen costLimit = stated ? oneOf(List.of(Yen.of(1_000_000), Yen.of(50_000_000))) : null;
        var terms = new Claim.Terms(
                policyLimit,
                costLimit,
                chance(0.7) ? Yen.ZERO : Yen.of(300_000),
                chance(0.5) ? null : Yen.of(random.nextInt(2000)),
                Yen.of(3_000_000),
                Yen.of(2_000_000),
                10,
                chance(0.5) ? Yen.of(1_000_000) : Yen.of(1000),
                takes(product, Term.CLAIM_LIMIT) ? maybe(0.5, () -> Yen.of(random.nextInt(6_000_000))) : null,
                takes(product, Term.PREMIUM_RATIO) ? maybe(0.3, this::premiumRatio) : null);
        Yen outside = chance(0.8) ? Yen.ZERO : Yen.of(random.nextInt(6_000_000));
        return new Claim.Policy(product.code(), maybe(0.5, () -> "C-1"), START, END, plan, terms, riders, outside);
    }

    private static boolean takes(Product product, Term term) {
        return product.term(term).filter(t -> t.use() != TermRule.Use.REFUSED).isPresent();
    }

    private Claim.Rate premiumRatio() {
        long actual = chance(0.1) ? 1_000_000_000_000L : 1 + random.nextInt(1000);
        return new Claim.Rate(chance(0.1) ? actual : 1 + random.nextLong(actual), actual);
    }

    private Claim.Incident incident(Product product, String id) {
        LocalDateTime discovered = START.plusMinutes(random.nextInt(560_000) - 20_000L);
        IncidentKind kind = chance(0.5) ? IncidentKind.LEAK : oneOf(List.of(IncidentKind.values()));
        return new Claim.Incident(
                id,
                kind,
                maybe(0.3, () -> oneOf(List.of(Cause.values()))),
                discovered,
                maybe(0.2, () -> discovered.minusDays(3)),
                maybe(0.8, () -> oneOf(List.of(SuspicionOutcome.values()))),
                maybe(0.8, () -> chance(0.9)),
                chance(0.5),
                maybe(0.7, () -> discovered.plusMinutes(random.nextInt(60_000))),
                maybe(0.7, () -> discovered.plusMinutes(random.nextInt(300_000))),
                maybe(0.5, () -> discovered.toLocalDate().plusDays(5)),
                maybe(0.7, () -> discovered.toLocalDate().plusDays(4)),
                maybe(0.3, () -> discovered.toLocalDate().plusDays(6)),
                maybe(0.8, () -> discovered.toLocalDate().plusDays(1)),
                chance(0.95),
                chance(0.9) ? LeakedData.PERSONAL : LeakedData.CORPORATE,
                maybe(0.7, () -> chance(0.6)),
                chance(0.2));
    }

    Claim.Expense expense(Product product, List<Claim.Incident> incidents, String id) {
        Claim.Incident incident = oneOf(incidents);
        LocalDateTime discovered = incident.discoveredAt();
        Activity activity = oneOf(List.of(Activity.values()));
        Integer heads = maybe(0.6, () -> random.nextInt(2000));
        Yen unitCost = heads == null ? maybe(0.1, () -> Yen.of(600)) : maybe(0.7, () -> Yen.of(random.nextInt(2000)));
        Yen amount = heads != null && unitCost != null
                ? Yen.of(heads * unitCost.amount())
                : Yen.of(chance(0.1) ? random.nextInt(40) : random.nextInt(6_000_000));
        LocalDate accrued =
                discovered.toLocalDate().plusDays(chance(0.9) ? random.nextInt(150) : random.nextInt(500) - 20L);
        return new Claim.Expense(
                id,
                incident.id(),
                activity,
                amount,
                maybe(0.2, () -> Yen.of(random.nextInt(5_000_000))),
                maybe(0.8, () -> discovered.plusMinutes(random.nextInt(80_000))),
                chance(0.95) ? accrued : null,
                maybe(0.5, () -> accrued.plusDays(random.nextInt(20))),
                maybe(0.8, () -> accrued.minusDays(random.nextInt(5))),
                chance(0.7),
                heads,
                unitCost,
                maybe(0.5, () -> START.plusMinutes(random.nextInt(500_000))),
                maybe(0.5, () -> "K" + random.nextInt(3)),
                maybe(0.8, () -> chance(0.8)),
                chance(0.9),
                chance(0.8) ? List.of() : List.of(oneOf(List.of(Trait.values()))),
                chance(0.9) ? Yen.ZERO : Yen.of(random.nextInt(100_000)));
    }

    private Claim.Interruption interruption() {
        LocalDateTime from = START.plusHours(random.nextInt(9000) - 100L);
        var stop = new Claim.Stop(from, from.plusMinutes(1 + random.nextInt(3000)));
        var profit = new Claim.Profit(
                Yen.of(random.nextInt(50_000_000)),
                Yen.of(random.nextInt(50_000_000)),
                new Claim.Rate(random.nextInt(100), 1 + random.nextInt(100)),
                Yen.of(random.nextInt(1_000_000)),
                Yen.of(random.nextInt(3_000_000)),
                new Claim.Rate(1, 1 + random.nextInt(2)),
                Yen.of(random.nextInt(5_000_000)));
        List<Claim.ContinuationCost> costs = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            ContinuationCostType type = oneOf(List.of(ContinuationCostType.values()));
            costs.add(new Claim.ContinuationCost(
                    "C" + i,
                    type,
                    Yen.of(random.nextInt(3_000_000)),
                    from.toLocalDate().plusDays(random.nextInt(30) - 3L),
                    type == ContinuationCostType.TEMPORARY_ASSET ? Yen.of(random.nextInt(1_000_000)) : null,
                    type == ContinuationCostType.EXPEDITED_RESTORATION ? Yen.of(random.nextInt(1_000_000)) : null));
        }
        var continuation = new Claim.Continuation(
                from.plusDays(random.nextInt(40)), random.nextInt(40), Yen.of(random.nextInt(100_000)), costs);
        boolean both = chance(0.5);
        return new Claim.Interruption("E", List.of(stop), profit, both ? continuation : null);
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> T maybe(double of, Supplier<T> value) {
        return chance(of) ? value.get() : null;
    }
}
