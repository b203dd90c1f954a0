package io.shirase.rulecheck;

import io.shirase.product.Accepted;
import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Fact;
import io.shirase.product.Item;
import io.shirase.product.Product;
import io.shirase.product.ProductFile;
import io.shirase.product.Trigger;
import io.shirase.product.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a product file by trying its rules on every line that its conditions can tell apart: for each activity and kind of
 * incident all combinations of the answers that some rule asks for. Dates, and with them windows, notice and consent, are
 * left free: a line can always have them right.
 */
public final class ProductCheck {

    private final ProductFile file;
    private final Product product;
    private final Vocabulary vocabulary;
    private final Tally tally = new Tally();
    private final Paid paid = new Paid();
    private final Survey survey = new Survey();
    private final PolicyTrial policies;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Fact> asked = new TreeSet<>();

    private ProductCheck(ProductFile file, Vocabulary vocabulary) {
        this.file = file;
        this.product = file.product();
        this.vocabulary = vocabulary;
        this.policies = new PolicyTrial(product, tally);
    }

    /** @param vocabulary the words of a claim file that the product was read with */
    public static CheckedProduct of(ProductFile file, Vocabulary vocabulary) {
        return new ProductCheck(file, vocabulary).checked();
    }

    private CheckedProduct checked() {
        Collection<String> activities = codes(Fact.ACTIVITY);
        activities.forEach(this::tryLines);
        Space all = new Space(product, vocabulary, null, null, policies.conditions());
        survey.go(all, policies::result);
        policies.conditions()
                .forEach(condition -> asked.addAll(condition.facts().keySet()));

        rules().forEach(this::judgeRule);
        judgeMissing();
        activities.forEach(this::judgeActivity);
        product.items().forEach(this::judgeItem);
        findings.addAll(new LimitCheck(file, paid, policies).findings());
        judgeFacts();
        return settled();
    }

    private Collection<String> codes(Fact fact) {
        return new TreeSet<>(vocabulary.codes().getOrDefault(fact, Set.of()));
    }

    private void tryLines(String activity) {
        LineTrial trial = new LineTrial(product, activity, tally, paid);
        for (String kind : codes(Fact.KIND)) {
            var conditions = trial.conditions(kind);
            conditions.forEach(condition -> asked.addAll(condition.facts().keySet()));
            if (!trial.items().isEmpty()) {
                survey.go(new Space(product, vocabulary, activity, kind, conditions), trial::result);
            }
        }
    }

    /** The ids of the rules, in the order in which they are tried. */
    private List<String> rules() {
        return Stream.of(
                        product.triggers().stream()
                                .map(trigger -> trigger.clause().id()),
                        ids(product.exclusions()),
                        product.traits().stream().map(trait -> trait.clause().id()),
                        ids(product.kinds()),
                        ids(product.conditions()),
                        ids(product.closing()),
                        ids(policies.checks()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> ids(List<Check> checks) {
        return checks.stream().map(check -> check.clause().id());
    }

    private void judgeRule(String rule) {
        if (!tally.everApplied(rule)) {
            found(FindingKind.NEVER_HOLDS, rule, rule, "rule");
        } else if (!tally.everDecided(rule)) {
            Set<String> winners = tally.beatenBy(rule);
            String key = winners.isEmpty() ? "excluded" : winners.size() == 1 ? "one" : "several";
            found(FindingKind.NEVER_DECIDES, rule, rule, key, String.join(", ", winners));
        }
    }

    private void judgeMissing() {
        for (Trigger trigger : product.triggers()) {
            String id = trigger.clause().id();
            if (trigger.missing() != null && tally.everApplied(id) && !tally.everApplied(id + ".missing")) {
                found(FindingKind.NEVER_HOLDS, id, id, "missing");
            }
        }
    }

    private void judgeActivity(String activity) {
        boolean taken = product.items().stream().anyMatch(item -> takes(item, activity));
        if (!taken) {
            found(FindingKind.ACTIVITY_NOT_TAKEN, activity, "", "untaken");
        } else if (!paid.isPaid(activity)) {
            found(FindingKind.ACTIVITY_NOT_TAKEN, activity, "", "denied");
        }
    }

    private static boolean takes(Item item, String activity) {
        return item.takes().stream().anyMatch(take -> take.activities().contains(activity));
    }

    private void judgeItem(Item item) {
        List<String> untaken = codes(Fact.ACTIVITY).stream()
                .filter(activity -> takes(item, activity) && !paid.isTaken(activity, item))
                .toList();
        String clause = item.clause().id();
        if (!untaken.isEmpty()) {
            found(FindingKind.NEVER_DECIDES, item.code(), clause, "item", String.join(", ", untaken));
        }
        judgeChoices(item, "ratio", item.ratio());
        judgeChoices(item, "limit", item.limit());
    }

    private <T> void judgeChoices(Item item, String name, List<Choice<T>> choices) {
        boolean anyPaid = codes(Fact.ACTIVITY).stream()
                .anyMatch(activity -> paid.isTaken(activity, item) && paid.isPaid(activity));
        for (int i = 0; anyPaid && i < choices.size(); i++) {
            if (!paid.isChosen(item, name, i)) {
                found(
                        FindingKind.NEVER_DECIDES,
                        item.code(),
                        item.clause().id(),
                        "choice",
                        name,
                        String.valueOf(i + 1));
            }
        }
    }

    private void judgeFacts() {
        survey.facts().forEach((name, fact) -> {
            if (!fact.decides() && fact.fact() != Fact.ACTIVITY) {
                String clause = fact.fact() == Fact.RIDER ? "rider." + name : "";
                found(FindingKind.FACT_DECIDES_NOTHING, name, clause, "fact");
            }
        });
        boolean alike = product.plans().stream()
                        .map(Product.Plan::takesRiders)
                        .distinct()
                        .count()
                == 1;
        if (product.plans().size() > 1 && alike && !asked.contains(Fact.PLAN)) {
            found(FindingKind.FACT_DECIDES_NOTHING, Fact.PLAN.key(), "", "plans");
        }
    }

    private void found(FindingKind kind, String about, String clause, String key, String... more) {
        findings.add(Finding.of(kind, about, file.line(clause), key, more));
    }

    private CheckedProduct settled() {
        List<Finding> open = new ArrayList<>();
        List<CheckedProduct.Settled> settled = new ArrayList<>();
        for (Finding finding : findings) {
            file.accepted().stream()
                    .filter(accepted -> accepts(accepted, finding))
                    .findFirst()
                    .ifPresentOrElse(
                            accepted -> settled.add(new CheckedProduct.Settled(finding, accepted)),
                            () -> open.add(finding));
        }
        for (Accepted accepted : file.accepted()) {
            Set<String> found = findings.stream()
                    .filter(finding -> accepts(accepted, finding))
                    .map(Finding::about)
                    .collect(Collectors.toSet());
            new TreeSet<>(accepted.about())
                    .stream()
                            .filter(about -> !found.contains(about))
                            .forEach(about -> open.add(Finding.of(
                                    FindingKind.ACCEPTED_IN_VAIN, about, accepted.line(), "vain", accepted.finding())));
        }
        return new CheckedProduct(
                file, open, settled, tally.precedences(rules()), unasked(), survey.claims(), survey.sampled());
    }

    private static boolean accepts(Accepted accepted, Finding finding) {
        return accepted.finding().equals(finding.kind().code())
                && accepted.about().contains(finding.about());
    }

    private List<Fact> unasked() {
        if (product.firstIncident() != null) {
            asked.addAll(product.firstIncident().among().facts().keySet());
        }
        return Arrays.stream(Fact.values())
                .filter(fact -> !asked.contains(fact)
                        && !Set.of(Fact.ITEM, Fact.ACTIVITY).contains(fact))
                .toList();
    }
}
