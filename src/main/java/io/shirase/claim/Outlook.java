package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Futures;
import io.shirase.assessment.Hindsight;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Worths;
import io.shirase.expense.ExpenseLine;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.product.OtherReading;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The one reading of a policy period: put together once, assessed once for each future and reading, explained once.
 * Whoever shows an amount of a claim asks here; nothing is added up anywhere else. It stands for one moment and never
 * changes. It is as large as the claim: a page keeps the rows that it shows, not the outlook.
 */
public final class Outlook {

    private static final int MOST_STEPS = 10;

    private final PolicyPeriod period;
    private final Product product;
    private final Assessment now;
    private final Either either;
    private final List<LineOutlook> lines;
    private final Map<UUID, LineOutlook> byId = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<StepsAsked, Worths.Steps> steps = new ConcurrentHashMap<>();
    private final Map<Spoken, LineSentences> sentences = new ConcurrentHashMap<>();
    private volatile @Nullable Explained explained;
    private volatile @Nullable List<ReadOtherwise> readings;

    private record StepsAsked(UUID incidentId, LocalDate today) {}

    private record Spoken(Words words, UUID incidentId) {}

    Outlook(PolicyPeriod period, Product product) {
        this.period = period;
        this.product = product;
        now = Assessor.assess(product, period.claim());
        either = Either.of(product, period.claim(), now);
        for (ExpenseLine line : period.lines()) {
            places.put(line.id(), places.size());
        }
        lines = period.all().stream().map(this::outlook).toList();
        lines.forEach(line -> byId.put(line.id(), line));
    }

    private LineOutlook outlook(ExpenseLine line) {
        Integer place = places.get(line.id());
        return place == null
                ? new LineOutlook(line, null, null, null)
                : new LineOutlook(line, now.lines().get(place), period.decided().get(line.id()), ways(place));
    }

    private @Nullable Ways ways(int place) {
        Assessment.Line result = now.lines().get(place);
        boolean isOpen = result.reasons().contains(Reason.OUTCOME_PENDING) && either.isOpen();
        Assessment.Line ifAttack = either.ifAttack().lines().get(place);
        Assessment.Line ifNoAttack = either.ifNoAttack().lines().get(place);
        boolean isUnknown = isOpen
                ? ifAttack.outcome() == LineOutcome.PENDING || ifNoAttack.outcome() == LineOutcome.PENDING
                : result.outcome() == LineOutcome.PENDING;
        return isUnknown ? null : new Ways(ifAttack.payable(), ifNoAttack.payable());
    }

    /** The records that were put together. */
    public PolicyPeriod period() {
        return period;
    }

    public Product product() {
        return product;
    }

    /** What the engine says as the facts stand. */
    public Assessment assessment() {
        return now;
    }

    /** Every line of the policy period, drafts included, in the order in which limits are used up. */
    public List<LineOutlook> lines() {
        return lines;
    }

    /** Every line of an incident, drafts included, in the order of entry. */
    public List<LineOutlook> linesOf(UUID incidentId) {
        return lines.stream()
                .filter(line -> line.line().incidentId().equals(incidentId))
                .toList();
    }

    /** A line of the policy period; empty where it has none of this id. */
    public Optional<LineOutlook> line(UUID lineId) {
        return Optional.ofNullable(byId.get(lineId));
    }

    /** What was asked of the insurer about a line; empty where nothing was. */
    public Optional<LineConsent> consent(LineOutlook line) {
        return Optional.ofNullable(period.consents().get(line.id()));
    }

    /**
     * The day by which a line is judged: what the certificate says on it counts for the line.
     *
     * @throws IllegalArgumentException for a draft
     */
    public LocalDate judgedOn(LineOutlook line) {
        Claim claim = period.claim();
        return Assessor.judgedAt(product, claim, claim.expenses().get(place(line)))
                .toLocalDate();
    }

    /** What the lines of an incident come to. */
    public ClaimSums sumsOf(UUID incidentId) {
        return ClaimSums.of(linesOf(incidentId));
    }

    /** What everything in the policy period is paid, interruptions included. */
    public YenRange payable() {
        Ways stops = new Ways(interruptions(either.ifAttack()), interruptions(either.ifNoAttack()));
        return ClaimSums.of(lines).ways().plus(stops).range();
    }

    private static Yen interruptions(Assessment assessment) {
        Yen sum = Yen.ZERO;
        for (Assessment.InterruptionPart part : assessment.interruptions()) {
            sum = sum.plus(part.profit() == null ? Yen.ZERO : part.profit().payable())
                    .plus(
                            part.continuation() == null
                                    ? Yen.ZERO
                                    : part.continuation().payable());
        }
        return sum;
    }

    /** The limits that the policy period draws on, each for all of its incidents together. */
    public List<LimitUse> limits() {
        List<LineOutlook> claimed =
                lines.stream().filter(line -> !line.isDraft()).toList();
        Claim claim = period.claim();
        Product atLast = claim.amendments().isEmpty()
                ? product
                : claim.amendments().getLast().product();
        return new LimitUses(atLast, claim.policyAtLast(), claimed).of(either);
    }

    /**
     * The codes of the limits that a line takes from, whichever way a suspicion turns out, its own first; one that every
     * incident has anew with the incident's id behind an @.
     *
     * @throws IllegalArgumentException for a draft
     */
    public List<String> limitsOf(LineOutlook line) {
        int place = place(line);
        Set<String> codes = new LinkedHashSet<>();
        for (Assessment one : List.of(either.ifAttack(), either.ifNoAttack())) {
            for (String code : LimitUses.drawnBy(product, one.lines().get(place))) {
                codes.add(
                        LimitUses.isForThePeriod(product, code)
                                ? code
                                : code + "@" + line.line().incidentId());
            }
        }
        return List.copyOf(codes);
    }

    /** What each part of each stop of the system is paid. */
    public List<StopOutlook> stops() {
        List<StopOutlook> stops = new ArrayList<>();
        List<Assessment.InterruptionPart> ifNoAttack = either.ifNoAttack().interruptions();
        for (int i = 0; i < ifNoAttack.size(); i++) {
            Assessment.InterruptionPart one = either.ifAttack().interruptions().get(i);
            Assessment.InterruptionPart other = ifNoAttack.get(i);
            if (one.profit() != null && other.profit() != null) {
                stops.add(new StopOutlook(
                        one.id(),
                        "profit",
                        List.of(one.profit().limit(), LimitUses.POLICY),
                        one.profit().lostProfit().plus(one.profit().reductionCost()),
                        new Ways(one.profit().payable(), other.profit().payable()),
                        period.decidedStops().get(one.id())));
            }
            if (one.continuation() != null && other.continuation() != null) {
                stops.add(new StopOutlook(
                        one.id(),
                        "continuation",
                        List.of(one.continuation().limit(), LimitUses.POLICY),
                        one.continuation().loss(),
                        new Ways(
                                one.continuation().payable(),
                                other.continuation().payable()),
                        period.decidedStops().get(one.id())));
            }
        }
        return stops;
    }

    /** Whether how a suspicion turns out is still open. */
    boolean isOpen() {
        return either.isOpen();
    }

    /** Whether the product covers stops of the system at all, with this plan and these riders. */
    public boolean coversInterruptions() {
        Claim claim = period.claim();
        return Assessor.coversInterruptions(product, claim.policy())
                || claim.amendments().stream()
                        .anyMatch(amendment ->
                                Assessor.coversInterruptions(amendment.product(), amendment.of(claim.policy())));
    }

    /**
     * The way to a line's result.
     *
     * @throws IllegalArgumentException for a draft
     */
    public Explained.Line explained(LineOutlook line) {
        return explained().lines().get(place(line));
    }

    /** Why a line comes to what it comes to, in order; empty for a draft. */
    public List<Sentence> why(LineOutlook line, Words words) {
        if (line.isDraft()) {
            return List.of();
        }
        return sentences
                .computeIfAbsent(
                        new Spoken(words, line.line().incidentId()),
                        spoken -> new LineSentences(this, explained(), words, spoken.incidentId()))
                .of(line, explained(line));
    }

    /**
     * What can still be done about an incident so that more is paid, and what each step is worth. Of single lines those
     * steps are measured one by one that bring most by themselves, as many as a person reads.
     *
     * @param today the day in Japan
     */
    public Worths.Steps steps(UUID incidentId, LocalDate today) {
        String name = period.names().get(incidentId);
        return name == null
                ? new Worths.Steps(List.of(), 0, YenRange.ZERO)
                : steps.computeIfAbsent(
                        new StepsAsked(incidentId, today),
                        asked -> Worths.of(product, period.claim(), today, name, MOST_STEPS));
    }

    /**
     * What the steps taken about an incident have kept, and what those not taken have lost; empty while it has no line that is
     * more than a draft, or is in no claim.
     *
     * @param today the day in Japan
     */
    public Optional<Hindsight> hindsight(UUID incidentId, LocalDate today) {
        return Optional.ofNullable(period.names().get(incidentId))
                .filter(name -> period.claim().expenses().stream()
                        .anyMatch(expense -> expense.incident().equals(name)))
                .map(name -> Hindsight.of(product, period.claim(), name, today));
    }

    /** The line that the claim calls so. */
    public LineOutlook called(String name) {
        return lines.stream()
                .filter(line -> name.equals(period.names().get(line.id())))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the product has wordings that can be computed under either reading. */
    public boolean hasAmbiguities() {
        return !OtherReading.of(product).isEmpty();
    }

    /** The ambiguous wordings that change a yen, read the other way; for claim handlers only. */
    List<ReadOtherwise> readings() {
        List<ReadOtherwise> known = readings;
        if (known == null) {
            known = Futures.readings(product, period.claim(), now).stream()
                    .map(this::read)
                    .toList();
            readings = known;
        }
        return known;
    }

    private ReadOtherwise read(Futures.OtherReadingOf reading) {
        List<ReadOtherwise.Line> read = new ArrayList<>();
        for (LineOutlook line : lines) {
            if (!line.isDraft()) {
                int place = place(line);
                read.add(new ReadOtherwise.Line(
                        line,
                        now.lines().get(place).payable(),
                        reading.otherwise().lines().get(place).payable()));
            }
        }
        return new ReadOtherwise(reading.clause(), read, reading.difference());
    }

    private Explained explained() {
        Explained known = explained;
        if (known == null) {
            known = Assessor.explain(product, period.claim());
            explained = known;
        }
        return known;
    }

    private int place(LineOutlook line) {
        Integer place = places.get(line.id());
        if (place == null) {
            throw new IllegalArgumentException("A draft is in no claim: " + line.id());
        }
        return Objects.requireNonNull(place);
    }
}
