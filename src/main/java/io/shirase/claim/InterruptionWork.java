package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts say about a stop of the business, as far as it is entered: from here the inputs of the claim are made.
 * Amounts are whole yen; what is not known is null.
 *
 * @param stops from when to when the system stood still, each as far as it is known
 * @param months what was sold in a month
 * @param recovered the last month in which less was sold because of the stop
 * @param standardTotal what would have been sold in all, where no months are entered
 * @param actualTotal what was sold in all, where no months are entered
 * @param operatingProfit of the latest business year; below 0 where it was a loss
 * @param ordinaryExpenses of that year, all of them
 * @param yearTotal operating profit and ordinary expenses of that year together, where nobody knows them apart
 * @param yearRevenue of that year
 * @param insuredRate the share of the ordinary expenses that is insured, as the claim has it
 * @param restoredAt when the system was restored
 * @param costs of going on with the business
 * @param proofs the documents that are at hand
 * @param papers ids of those that were sent
 */
public record InterruptionWork(
        List<Stretch> stops,
        NavigableMap<YearMonth, Long> months,
        @Nullable YearMonth recovered,
        @Nullable Long standardTotal,
        @Nullable Long actualTotal,
        @Nullable Long operatingProfit,
        @Nullable Long ordinaryExpenses,
        @Nullable Long yearTotal,
        @Nullable Long yearRevenue,
        @Nullable Long savedExpenses,
        @Nullable Long reductionCost,
        @Nullable Long avoidedRevenue,
        Claim.Rate insuredRate,
        Moment restoredAt,
        @Nullable Integer normalDays,
        @Nullable Long continuationSaved,
        List<Claim.ContinuationCost> costs,
        Set<Proof> proofs,
        List<UUID> papers) {

    /** The longest payment period, in months. */
    public static final int MOST_MONTHS = 12;

    public static final InterruptionWork NONE = new InterruptionWork(
            List.of(),
            Collections.emptyNavigableMap(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Claim.Rate.WHOLE,
            Moment.UNKNOWN,
            null,
            null,
            List.of(),
            Set.of(),
            List.of());

    public InterruptionWork {
        stops = List.copyOf(stops);
        months = Collections.unmodifiableNavigableMap(new TreeMap<>(months));
        costs = List.copyOf(costs);
        proofs = Set.copyOf(proofs);
        papers = List.copyOf(papers);
    }

    public record Stretch(Moment from, Moment to) {}

    /** What is still missing before it can be reckoned. */
    public enum Gap {
        STOPS,
        RECOVERED,
        MONTHS,
        RATE,
        CONTINUATION,
        NOTHING
    }

    /** What an interruption that was entered says: its sums, of which nobody knows the months. */
    public static InterruptionWork of(Claim.Interruption known) {
        return NONE.with(work -> {
            work.stops = known.stops().stream()
                    .map(stop -> new Stretch(Moment.of(stop.from()), Moment.of(stop.to())))
                    .toList();
            Claim.Profit profit = known.profit();
            if (profit != null) {
                work.standardTotal = profit.standardRevenue().amount();
                work.actualTotal = profit.actualRevenue().amount();
                work.yearTotal = profit.profitRate().numerator();
                work.yearRevenue = profit.profitRate().denominator();
                work.savedExpenses = profit.savedExpenses().amount();
                work.reductionCost = profit.reductionCost().amount();
                work.avoidedRevenue = profit.avoidedRevenue().amount();
                work.insuredRate = profit.insuredRate();
            }
            Claim.Continuation continuation = known.continuation();
            if (continuation != null) {
                work.restoredAt = Moment.of(continuation.restoredAt());
                work.normalDays = continuation.normalRestoreDays();
                work.continuationSaved = continuation.savedExpenses().amount();
                work.costs = continuation.costs();
            }
        });
    }

    public InterruptionWork with(Consumer<Edit> changes) {
        Edit edit = new Edit(this);
        changes.accept(edit);
        return edit.work();
    }

    /** Those of which beginning and end are known. */
    public List<Claim.Stop> knownStops() {
        return stops.stream()
                .flatMap(stretch -> stretch.from().exact().stream()
                        .flatMap(from -> stretch.to().exact().stream().map(to -> new Claim.Stop(from, to))))
                .toList();
    }

    /** The month in which the system first stood still. */
    public Optional<YearMonth> firstMonth() {
        return knownStops().stream()
                .map(Claim.Stop::from)
                .min(LocalDateTime::compareTo)
                .map(YearMonth::from);
    }

    /** The months in which less was sold; empty while their first or last is not known. */
    public List<YearMonth> affected() {
        YearMonth first = firstMonth().orElse(null);
        if (first == null || recovered == null) {
            return List.of();
        }
        return Stream.iterate(first, month -> !month.isAfter(recovered), month -> month.plusMonths(1))
                .limit(MOST_MONTHS)
                .toList();
    }

    /** Of the affected months and of those a year before, which have no amount. */
    public List<YearMonth> missingMonths() {
        return affected().stream()
                .flatMap(month -> Stream.of(month.minusYears(1), month))
                .filter(month -> !months.containsKey(month))
                .sorted()
                .toList();
    }

    /** What would have been sold: the same months a year before; as a total where no months are entered. */
    public Optional<Yen> standardRevenue() {
        return revenue(
                standardTotal,
                affected().stream().map(month -> month.minusYears(1)).toList());
    }

    public Optional<Yen> actualRevenue() {
        return revenue(actualTotal, affected());
    }

    private Optional<Yen> revenue(@Nullable Long total, Collection<YearMonth> of) {
        if (months.isEmpty()) {
            return Optional.ofNullable(total).map(Yen::of);
        }
        if (of.isEmpty() || !of.stream().allMatch(months::containsKey)) {
            return Optional.empty();
        }
        return Optional.of(Yen.of(of.stream().mapToLong(months::get).sum()));
    }

    /** The profit rate: operating profit and ordinary expenses of the year, not below 0, to its revenue. */
    public Optional<Claim.Rate> profitRate() {
        Long together = operatingProfit == null && ordinaryExpenses == null
                ? yearTotal
                : operatingProfit == null || ordinaryExpenses == null ? null : operatingProfit + ordinaryExpenses;
        if (together == null || yearRevenue == null || yearRevenue == 0) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Rate(Math.max(0, together), yearRevenue));
    }

    /** Whether anything of the lost profit is entered. */
    public boolean isAboutProfit() {
        return recovered != null
                || !months.isEmpty()
                || Stream.of(standardTotal, actualTotal, operatingProfit, ordinaryExpenses, yearTotal, yearRevenue)
                        .anyMatch(Objects::nonNull);
    }

    /** Whether anything of going on with the business is entered. */
    public boolean isAboutContinuation() {
        return restoredAt.isKnown() || normalDays != null || !costs.isEmpty();
    }

    /** What is missing, in the order of the steps. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (knownStops().isEmpty() || knownStops().size() < stops.size()) {
            gaps.add(Gap.STOPS);
        }
        if (isAboutProfit()) {
            if (!months.isEmpty() && recovered == null) {
                gaps.add(Gap.RECOVERED);
            } else if (standardRevenue().isEmpty() || actualRevenue().isEmpty()) {
                gaps.add(Gap.MONTHS);
            }
            if (profitRate().isEmpty()) {
                gaps.add(Gap.RATE);
            }
        }
        if (isAboutContinuation() && (restoredAt.exact().isEmpty() || normalDays == null)) {
            gaps.add(Gap.CONTINUATION);
        }
        if (!isAboutProfit() && !isAboutContinuation()) {
            gaps.add(Gap.NOTHING);
        }
        return gaps;
    }

    /** The documents that it rests on, in the order in which they are asked for. */
    public List<Proof> wanted() {
        return Stream.of(Proof.values()).filter(proof -> proof.isWanted(this)).toList();
    }

    /**
     * The inputs of the claim; empty while something is missing.
     *
     * @param id that it has in the claim
     */
    public Optional<Claim.Interruption> facts(String id) {
        return gaps().isEmpty()
                ? Optional.of(new Claim.Interruption(id, knownStops(), profit(), continuation()))
                : Optional.empty();
    }

    private Claim.@Nullable Profit profit() {
        return isAboutProfit()
                ? new Claim.Profit(
                        standardRevenue().orElseThrow(),
                        actualRevenue().orElseThrow(),
                        profitRate().orElseThrow(),
                        orZero(savedExpenses),
                        orZero(reductionCost),
                        insuredRate,
                        orZero(avoidedRevenue))
                : null;
    }

    private Claim.@Nullable Continuation continuation() {
        return isAboutContinuation()
                ? new Claim.Continuation(
                        restoredAt.exact().orElseThrow(),
                        Objects.requireNonNull(normalDays),
                        orZero(continuationSaved),
                        costs)
                : null;
    }

    private static Yen orZero(@Nullable Long amount) {
        return amount == null ? Yen.ZERO : Yen.of(amount);
    }

    static boolean is(@Nullable Long amount) {
        return amount != null && amount > 0;
    }

    /** The work while it is being changed, each part by its name. */
    public static final class Edit {

        public List<Stretch> stops;
        public Map<YearMonth, Long> months;
        public @Nullable YearMonth recovered;
        public @Nullable Long standardTotal;
        public @Nullable Long actualTotal;
        public @Nullable Long operatingProfit;
        public @Nullable Long ordinaryExpenses;
        public @Nullable Long yearTotal;
        public @Nullable Long yearRevenue;
        public @Nullable Long savedExpenses;
        public @Nullable Long reductionCost;
        public @Nullable Long avoidedRevenue;
        public Claim.Rate insuredRate;
        public Moment restoredAt;
        public @Nullable Integer normalDays;
        public @Nullable Long continuationSaved;
        public List<Claim.ContinuationCost> costs;
        public Set<Proof> proofs;
        public List<UUID> papers;

        private Edit(InterruptionWork known) {
            stops = known.stops;
            months = known.months;
            recovered = known.recovered;
            standardTotal = known.standardTotal;
            actualTotal = known.actualTotal;
            operatingProfit = known.operatingProfit;
            ordinaryExpenses = known.ordinaryExpenses;
            yearTotal = known.yearTotal;
            yearRevenue = known.yearRevenue;
            savedExpenses = known.savedExpenses;
            reductionCost = known.reductionCost;
            avoidedRevenue = known.avoidedRevenue;
            insuredRate = known.insuredRate;
            restoredAt = known.restoredAt;
            normalDays = known.normalDays;
            continuationSaved = known.continuationSaved;
            costs = known.costs;
            proofs = known.proofs;
            papers = known.papers;
        }

        private InterruptionWork work() {
            return new InterruptionWork(
                    stops,
                    new TreeMap<>(months),
                    recovered,
                    standardTotal,
                    actualTotal,
                    operatingProfit,
                    ordinaryExpenses,
                    yearTotal,
                    yearRevenue,
                    savedExpenses,
                    reductionCost,
                    avoidedRevenue,
                    insuredRate,
                    restoredAt,
                    normalDays,
                    continuationSaved,
                    costs,
                    proofs,
                    papers);
        }
    }
}
