package io.shirase.assessment;

import io.shirase.language.Coded;
import io.shirase.product.Condition;
import io.shirase.product.Fact;
import io.shirase.product.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns a product file's conditions into tests, given the activity and the kind of incident that are already known. */
final class Conditions {

    private Conditions() {}

    /** The test that is left for lines of an activity under a kind of incident; null where it can never hold. */
    static @Nullable LineTest forLines(Condition condition, Activity activity, IncidentKind kind) {
        if (!admits(condition, Fact.ACTIVITY, activity) || !admits(condition, Fact.KIND, kind)) {
            return null;
        }
        List<LineTest> tests = new ArrayList<>();
        condition.facts().forEach((fact, values) -> {
            if (fact != Fact.ACTIVITY && fact != Fact.KIND) {
                tests.add(test(fact, values));
            }
        });
        return all(tests);
    }

    /** A test of the policy alone. */
    static boolean holds(Condition condition, String plan, Set<String> riders) {
        for (Map.Entry<Fact, Set<String>> entry : condition.facts().entrySet()) {
            boolean answer = switch (entry.getKey()) {
                case PLAN -> entry.getValue().contains(plan);
                case RIDER -> intersects(riders, entry.getValue());
                default -> throw new IllegalStateException(entry.getKey() + " is no fact of a policy");
            };
            if (!answer) {
                return false;
            }
        }
        return true;
    }

    /** A test of an incident alone. */
    static boolean holds(Condition condition, Claim.Incident incident) {
        for (Map.Entry<Fact, Set<String>> entry : condition.facts().entrySet()) {
            Coded answer = switch (entry.getKey()) {
                case KIND -> incident.kind();
                case DATA -> incident.data();
                case CAUSE -> incident.cause();
                default -> throw new IllegalStateException(entry.getKey() + " is no fact of an incident");
            };
            if (answer == null || !entry.getValue().contains(answer.code())) {
                return false;
            }
        }
        return true;
    }

    private static boolean admits(Condition condition, Fact fact, Coded word) {
        Set<String> values = condition.facts().get(fact);
        return values == null || values.contains(word.code());
    }

    private static LineTest all(List<LineTest> tests) {
        return switch (tests.size()) {
            case 0 -> LineTest.ALWAYS;
            case 1 -> tests.getFirst();
            case 2 -> {
                LineTest one = tests.getFirst();
                LineTest two = tests.getLast();
                yield facts -> one.holds(facts) && two.holds(facts);
            }
            default -> {
                LineTest[] array = tests.toArray(LineTest[]::new);
                yield facts -> {
                    for (LineTest test : array) {
                        if (!test.holds(facts)) {
                            return false;
                        }
                    }
                    return true;
                };
            }
        };
    }

    private static LineTest test(Fact fact, Set<String> values) {
        return switch (fact) {
            case PLAN -> facts -> values.contains(facts.policy().plan());
            case RIDER -> facts -> intersects(facts.riders(), values);
            case CAUSE ->
                anyOf(Cause.class, values, facts -> facts.incident().incident().cause());
            case OUTCOME -> anyOf(SuspicionOutcome.class, values, LineFacts::outcome);
            case DATA ->
                anyOf(
                        LeakedData.class,
                        values,
                        facts -> facts.incident().incident().data());
            case ITEM -> facts -> hasItem(facts.item(), values);
            case TRAIT -> trait(values);
            case SUDDEN_EVENT ->
                yesNoUnknown(values, facts -> facts.incident().incident().suddenEvent());
            case PERSONAL_DATA_LEAKED ->
                yesNoUnknown(values, facts -> facts.incident().incident().personalDataLeaked());
            case WITHIN_MONTH_OF_DELIVERY ->
                yesNo(values, facts -> facts.incident().incident().withinMonthOfDelivery());
            case EXTERNAL_NOTICE ->
                yesNo(values, facts -> facts.incident().incident().externalNotice());
            case PAYABLE -> yesNo(values, facts -> facts.incident().incident().payable());
            case OUTSOURCED -> yesNo(values, facts -> facts.expense().outsourced());
            case DOMESTIC -> yesNo(values, facts -> facts.expense().domestic());
            case SETTLEMENT_APPROVED ->
                yesNoUnknown(values, facts -> facts.expense().settlementApproved());
            case FIRST_INCIDENT -> yesNo(values, facts -> facts.incident().first());
            case DISCOVERED_IN_PERIOD -> yesNo(values, facts -> facts.incident().discoveredInPeriod());
            case ANNOUNCED_ON ->
                known(values, facts -> facts.incident().incident().announcedOn());
            case WRITTEN_FILING_ON ->
                known(values, facts -> facts.incident().incident().writtenFilingOn());
            case MEDIA_REPORT_ON ->
                known(values, facts -> facts.incident().incident().mediaReportOn());
            case CONSULTING_ACTIVATED_ON ->
                known(values, facts -> facts.incident().incident().consultingActivatedOn());
            case FIRST_CLAIM_AT ->
                known(values, facts -> facts.incident().incident().firstClaimAt());
            case INSURER_NOTIFIED_AT ->
                known(values, facts -> facts.incident().incident().insurerNotifiedAt());
            case UNIT_COST_ABOVE ->
                unitCostAbove(Long.parseLong(values.iterator().next()));
            case KIND, ACTIVITY -> throw new IllegalStateException(fact + " is known beforehand");
        };
    }

    private static <E extends Enum<E> & Coded> LineTest anyOf(
            Class<E> vocabulary, Set<String> values, Function<LineFacts, @Nullable E> answer) {
        Map<String, E> byCode = Coded.byCode(vocabulary);
        EnumSet<E> wanted = EnumSet.noneOf(vocabulary);
        byCode.forEach((code, word) -> {
            if (values.contains(code)) {
                wanted.add(word);
            }
        });
        return facts -> {
            E word = answer.apply(facts);
            return word != null && wanted.contains(word);
        };
    }

    private static LineTest trait(Set<String> values) {
        Set<Trait> wanted = EnumSet.noneOf(Trait.class);
        Arrays.stream(Trait.values())
                .filter(trait -> values.contains(trait.code()))
                .forEach(wanted::add);
        return facts -> {
            for (Trait trait : facts.expense().traits()) {
                if (wanted.contains(trait)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static LineTest yesNo(Set<String> values, Predicate<LineFacts> answer) {
        boolean yes = values.contains("true");
        boolean no = values.contains("false");
        return facts -> answer.test(facts) ? yes : no;
    }

    private static LineTest yesNoUnknown(Set<String> values, Function<LineFacts, @Nullable Boolean> answer) {
        boolean yes = values.contains("true");
        boolean no = values.contains("false");
        boolean unknown = values.contains("unknown");
        return facts -> {
            Boolean said = answer.apply(facts);
            if (said == null) {
                return unknown;
            }
            return said ? yes : no;
        };
    }

    private static LineTest known(Set<String> values, Function<LineFacts, @Nullable Object> answer) {
        boolean known = values.contains("known");
        boolean unknown = values.contains("unknown");
        return facts -> answer.apply(facts) != null ? known : unknown;
    }

    private static LineTest unitCostAbove(long yen) {
        return facts -> {
            var unitCost = facts.expense().unitCost();
            return unitCost != null && unitCost.amount() > yen;
        };
    }

    private static boolean hasItem(@Nullable Item item, Set<String> codes) {
        return item != null && codes.contains(item.code());
    }

    private static boolean intersects(Set<String> some, Set<String> others) {
        if (some.isEmpty()) {
            return false;
        }
        for (String other : others) {
            if (some.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
