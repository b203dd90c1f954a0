package io.shirase.policy.ui;

import io.shirase.product.Check;
import io.shirase.product.Choice;
import io.shirase.product.Clause;
import io.shirase.product.Confidence;
import io.shirase.product.Interruption;
import io.shirase.product.Item;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The clauses that a product's rules rest on. */
final class ProductClauses {

    private ProductClauses() {}

    /** Those whose wording leaves a question open; of several that leave the same question open, the first. */
    static Collection<Clause> ambiguous(Product product) {
        Map<String, Clause> questions = new LinkedHashMap<>();
        for (Clause clause : all(product)) {
            Clause.Reading reading = clause.reading();
            if (reading != null) {
                questions.putIfAbsent(reading.question(), clause);
            } else if (clause.confidence() == Confidence.AMBIGUOUS) {
                questions.putIfAbsent(clause.id(), clause);
            }
        }
        return questions.values();
    }

    /** What must be so for a line to be paid: triggers, exclusions in the file, conditions. */
    static List<Clause> conditions(Product product) {
        List<Clause> clauses = new ArrayList<>();
        product.triggers().forEach(trigger -> clauses.add(trigger.clause()));
        product.traits().forEach(trait -> clauses.add(trait.clause()));
        Stream.of(product.exclusions(), product.kinds(), product.conditions(), product.closing())
                .flatMap(List::stream)
                .map(Check::clause)
                .forEach(clauses::add);
        if (product.firstIncident() != null) {
            clauses.add(product.firstIncident().clause());
        }
        Interruption interruption = product.interruption();
        if (interruption != null) {
            clauses.add(interruption.trigger());
            interruption.checks().forEach(check -> clauses.add(check.clause()));
            clauses.addAll(List.of(
                    interruption.waiting(),
                    interruption.deductible(),
                    interruption.profit(),
                    interruption.continuation()));
        }
        return clauses.stream().distinct().toList();
    }

    private static List<Clause> all(Product product) {
        List<Clause> clauses = new ArrayList<>(conditions(product));
        product.plans().forEach(plan -> clauses.add(plan.clause()));
        product.riders().forEach(rider -> clauses.add(rider.clause()));
        product.terms().forEach(term -> clauses.add(term.clause()));
        product.windows().forEach(window -> clauses.add(window.clause()));
        product.notices().forEach(notice -> clauses.add(notice.clause()));
        product.limits().forEach(limit -> {
            clauses.add(limit.clause());
            addChoices(clauses, limit.amounts());
        });
        for (Item item : product.items()) {
            clauses.add(item.clause());
            addChoices(clauses, item.ratio());
            addChoices(clauses, item.limit());
            Stream.of(item.consent(), item.deductible())
                    .filter(Objects::nonNull)
                    .forEach(clauses::add);
            if (item.headCap() != null) {
                clauses.add(item.headCap().clause());
            }
        }
        return clauses;
    }

    private static <T> void addChoices(List<Clause> clauses, List<Choice<T>> choices) {
        choices.stream().map(Choice::clause).filter(Objects::nonNull).forEach(clauses::add);
    }
}
