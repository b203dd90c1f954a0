package io.shirase.assessment;

import io.shirase.assessment.AddedFact.Name;
import io.shirase.assessment.Worth.Action;
import io.shirase.assessment.Worth.Payable;
import io.shirase.money.YenRange;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the steps that the insured can still take so that a line is paid that is not, and asks the engine what each is
 * worth. Only acts are steps, never facts that nobody can choose (whether data leaked, when a claim was made). What was
 * lost before today is no step. A verdict is asked of a line alone, so that finding the steps takes time in proportion to
 * the lines; a worth is asked of the whole claim, once for each step that is measured.
 */
public final class Worths {

    private final Product product;
    private final Claim claim;
    private final Remedies remedies;
    private final Payable now;

    private Worths(Product product, Claim claim, LocalDate today) {
        this.product = product;
        this.claim = claim;
        this.remedies = new Remedies(product, claim, today);
        this.now = payable(claim);
    }

    /**
     * The steps, the one that brings most first; steps that bring the same stand in the order of the claim. The claim names
     * no today; the latest day that it names stands in for it.
     *
     * @return empty where nothing that can be done would have another line paid
     * @throws IllegalArgumentException as {@link Assessor#assess}
     */
    public static List<Worth> of(Product product, Claim claim) {
        return new Worths(product, claim, latestDay(claim))
                .steps(null, Integer.MAX_VALUE)
                .steps();
    }

    /**
     * The steps of one incident as of a day.
     *
     * @param mostLines how many steps of single lines are measured one by one: those of the lines that bring most by
     *     themselves; the others are measured together
     * @throws IllegalArgumentException as {@link Assessor#assess}
     */
    public static Steps of(Product product, Claim claim, LocalDate today, String incident, int mostLines) {
        return new Worths(product, claim, today).steps(incident, mostLines);
    }

    /**
     * @param steps the one that brings most first
     * @param others how many steps of single lines there are besides
     * @param othersWorth whole yen that those bring together, in each future
     */
    public record Steps(List<Worth> steps, int others, YenRange othersWorth) {

        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** A line that can be helped, by which facts, and how many more yen it would then be paid if it stood alone. */
    private record Help(Action action, String line, List<AddedFact> facts, long alone) {}

    private Steps steps(@Nullable String onlyIncident, int mostLines) {
        Map<Integer, Map<Name, Set<AddedFact>>> ofIncidents = new LinkedHashMap<>();
        List<Help> helps = new ArrayList<>();
        for (int i = 0; i < claim.expenses().size(); i++) {
            Claim.Expense expense = claim.expenses().get(i);
            if (onlyIncident != null && !expense.incident().equals(onlyIncident)) {
                continue;
            }
            Remedies.Missing missing = remedies.missing(i);
            List<AddedFact> facts = missing.facts();
            for (AddedFact fact : facts) {
                if (fact.name().isOfIncident()) {
                    ofIncidents
                            .computeIfAbsent(fact.index(), incident -> new LinkedHashMap<>())
                            .computeIfAbsent(fact.name(), name -> new LinkedHashSet<>(List.of(fact)))
                            .addAll(facts);
                }
            }
            facts.stream()
                    .flatMap(fact -> Action.by(fact.name()).stream())
                    .filter(action -> !action.fact().isOfIncident())
                    .findFirst()
                    .ifPresent(action -> helps.add(new Help(action, expense.id(), facts, missing.alone())));
        }
        List<Worth> steps = new ArrayList<>();
        Set<Help> measured = helps.size() <= mostLines
                ? Set.copyOf(helps)
                : helps.stream()
                        .sorted(Comparator.comparingLong(Help::alone).reversed())
                        .limit(mostLines)
                        .collect(Collectors.toSet());
        helps.stream()
                .filter(measured::contains)
                .forEach(help -> steps.add(worth(help.action(), help.line(), help.facts())));
        ofIncidents.forEach((incident, names) -> names.forEach(
                (name, facts) -> steps.add(worth(Action.by(name).orElseThrow(), null, List.copyOf(facts)))));
        steps.sort(Comparator.comparingLong(Worth::gain).reversed());
        List<Help> others =
                helps.stream().filter(help -> !measured.contains(help)).toList();
        return new Steps(steps, others.size(), together(others));
    }

    private YenRange together(List<Help> helps) {
        if (helps.isEmpty()) {
            return YenRange.ZERO;
        }
        Set<AddedFact> facts =
                helps.stream().flatMap(help -> help.facts().stream()).collect(Collectors.toSet());
        return payable(AddedFact.addAll(facts, claim)).more(now);
    }

    private Worth worth(Action action, @Nullable String line, List<AddedFact> facts) {
        LocalDate lastDay = facts.stream()
                .flatMap(fact -> lastDay(fact).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Worth(action, line, lastDay, facts, now, payable(AddedFact.addAll(facts, claim)));
    }

    /** What has a last day is proposed for that very day. */
    private static Optional<LocalDate> lastDay(AddedFact fact) {
        return switch (fact.name()) {
            case INSURER_NOTIFIED_AT -> Optional.of(((LocalDateTime) fact.value()).toLocalDate());
            case ACCRUED_ON -> Optional.of((LocalDate) fact.value());
            default -> Optional.empty();
        };
    }

    private Payable payable(Claim claim) {
        return Payable.of(product, claim);
    }

    private static LocalDate latestDay(Claim claim) {
        Stream<@Nullable LocalDate> ofIncidents = claim.incidents().stream()
                .flatMap(incident -> Stream.of(
                        day(incident.discoveredAt()),
                        day(incident.insurerNotifiedAt()),
                        day(incident.firstClaimAt()),
                        incident.announcedOn(),
                        incident.writtenFilingOn(),
                        incident.mediaReportOn(),
                        incident.consultingActivatedOn()));
        Stream<@Nullable LocalDate> ofExpenses = claim.expenses().stream()
                .flatMap(expense -> Stream.of(
                        day(expense.orderedAt()),
                        expense.accruedOn(),
                        expense.spentOn(),
                        expense.consentOn(),
                        day(expense.claimMadeAt())));
        return Stream.concat(ofIncidents, ofExpenses)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(claim.policy().periodStart().toLocalDate());
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }
}
