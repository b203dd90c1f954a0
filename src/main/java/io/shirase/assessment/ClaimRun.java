package io.shirase.assessment;

import io.shirase.assessment.LineRules.TestedItem;
import io.shirase.money.Yen;
import io.shirase.product.Item;
import io.shirase.product.Product;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One claim on its way through the rules: which limits are used up, which deductibles are taken. */
final class ClaimRun {

    /** Up to so many incidents are looked through one by one, which is quicker than a map. */
    private static final int FEW = 8;

    private final Rulebook rulebook;
    private final Claim claim;
    private final Set<String> riders;
    private final IncidentFacts[] incidents;
    private final Map<String, IncidentFacts> manyIncidents = new HashMap<>();
    private final Ledger ledger;
    private final Map<String, Long> deductiblesLeft = new HashMap<>();
    private final @Nullable ClaimLog log;

    ClaimRun(Rulebook rulebook, Claim claim, @Nullable ClaimLog log) {
        Product product = rulebook.product();
        if (!product.code().equals(claim.policy().product())) {
            throw new IllegalArgumentException(
                    "A claim of " + claim.policy().product() + " cannot be assessed by " + product.code());
        }
        this.rulebook = rulebook;
        this.claim = claim;
        this.riders = ridersThatCount(product, claim.policy());
        this.ledger = new Ledger(rulebook, claim.policy(), riders);
        this.log = log;
        Claim.Incident first = firstIncident(product, claim);
        incidents = new IncidentFacts[claim.incidents().size()];
        for (int i = 0; i < incidents.length; i++) {
            Claim.Incident incident = claim.incidents().get(i);
            boolean inPeriod = LineJudge.inPeriod(claim.policy(), incident.discoveredAt());
            boolean isFirst = first != null && first.id().equals(incident.id());
            incidents[i] = new IncidentFacts(rulebook, incident, inPeriod, isFirst);
            if (incidents.length > FEW) {
                manyIncidents.put(incident.id(), incidents[i]);
            }
        }
    }

    static Set<String> ridersThatCount(Product product, Claim.Policy policy) {
        Product.Plan plan = product.plan(policy.plan())
                .orElseThrow(() -> new IllegalArgumentException(product.code() + " has no plan " + policy.plan()));
        return plan.takesRiders() ? policy.riders() : Set.of();
    }

    private static Claim.@Nullable Incident firstIncident(Product product, Claim claim) {
        Product.FirstIncident rule = product.firstIncident();
        if (rule == null) {
            return null;
        }
        Claim.Incident first = null;
        for (Claim.Incident incident : claim.incidents()) {
            LocalDateTime discovered = incident.discoveredAt();
            if (LineJudge.inPeriod(claim.policy(), discovered)
                    && Conditions.holds(rule.among(), incident)
                    && (first == null || discovered.isBefore(first.discoveredAt()))) {
                first = incident;
            }
        }
        return first;
    }

    Assessment assessment() {
        long payable = 0;
        List<Assessment.Line> lines = new ArrayList<>(claim.expenses().size());
        for (Claim.Expense expense : claim.expenses()) {
            Assessment.Line line = line(expense);
            lines.add(line);
            payable = plusOrMost(payable, line.payable().amount());
        }
        List<Assessment.InterruptionPart> parts =
                new ArrayList<>(claim.interruptions().size());
        for (Claim.Interruption interruption : claim.interruptions()) {
            Assessment.InterruptionPart part =
                    new InterruptionRun(rulebook, claim.policy(), riders, ledger, interruption, log).part();
            parts.add(part);
            payable = plusOrMost(payable, payable(part));
        }
        return new Assessment(lines, parts, ledger.remaining(), Yen.of(payable));
    }

    static long plusOrMost(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long payable(Assessment.InterruptionPart part) {
        long profit = part.profit() == null ? 0 : part.profit().payable().amount();
        long continuation =
                part.continuation() == null ? 0 : part.continuation().payable().amount();
        return plusOrMost(profit, continuation);
    }

    private Assessment.Line line(Claim.Expense expense) {
        IncidentFacts incident = incident(expense.incident());
        Judgement judgement = judge(incident, expense);
        TestedItem item = judgement.item();
        if (!judgement.covered() || item == null) {
            return undecided(expense, judgement);
        }
        return covered(expense, judgement, item);
    }

    private IncidentFacts incident(String id) {
        IncidentFacts found = incidents.length > FEW ? manyIncidents.get(id) : null;
        for (int i = 0; found == null && i < incidents.length && i < FEW; i++) {
            if (incidents[i].incident().id().equals(id)) {
                found = incidents[i];
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("The claim has no incident " + id);
        }
        return found;
    }

    private Judgement judge(IncidentFacts incident, Claim.Expense expense) {
        if (incident.incident().kind() != IncidentKind.SUSPECTED_ATTACK) {
            return judge(incident, expense, null);
        }
        SuspicionOutcome outcome = incident.incident().outcome();
        if (outcome == SuspicionOutcome.ATTACK || outcome == SuspicionOutcome.NO_ATTACK) {
            return judge(incident, expense, outcome);
        }
        Judgement attack = judge(incident, expense, SuspicionOutcome.ATTACK);
        Judgement noAttack = judge(incident, expense, SuspicionOutcome.NO_ATTACK);
        return same(expense, attack, noAttack) ? attack : attack.held(Reason.OUTCOME_PENDING);
    }

    private boolean same(Claim.Expense expense, Judgement attack, Judgement noAttack) {
        if (attack.denial() != null || noAttack.denial() != null) {
            return attack.denial() != null && noAttack.denial() != null;
        }
        if (attack.hold() != null || noAttack.hold() != null) {
            return attack.hold() != null && noAttack.hold() != null;
        }
        return attack.ratio() == noAttack.ratio()
                && Objects.equals(attack.limit().code(), noAttack.limit().code())
                && eligible(expense, attack) == eligible(expense, noAttack);
    }

    private Judgement judge(IncidentFacts incident, Claim.Expense expense, @Nullable SuspicionOutcome outcome) {
        LineFacts facts = new LineFacts(claim.policy(), riders, incident, expense, outcome, null);
        return LineJudge.judge(facts, log == null ? null : log.rules(expense, outcome));
    }

    private static Assessment.Line undecided(Claim.Expense expense, Judgement judgement) {
        Reason denial = judgement.denial();
        Reason reason = denial != null ? denial : Objects.requireNonNull(judgement.hold());
        return new Assessment.Line(
                expense.id(),
                judgement.item() == null ? null : judgement.item().item(),
                judgement.window(),
                Yen.ZERO,
                judgement.ratio(),
                judgement.limit().code(),
                Yen.ZERO,
                denial != null ? LineOutcome.DENIED : LineOutcome.PENDING,
                List.of(reason));
    }

    private long eligible(Claim.Expense expense, Judgement judgement) {
        boolean bears = judgement.item() != null && judgement.item().item().deductible() != null;
        return bears ? Math.max(0, judgement.loss() - deductibleLeft(expense)) : judgement.loss();
    }

    private long deductibleLeft(Claim.Expense expense) {
        long full = claim.policy().terms().deductible().amount();
        return expense.claim() == null ? full : deductiblesLeft.getOrDefault(expense.claim(), full);
    }

    private Assessment.Line covered(Claim.Expense expense, Judgement judgement, TestedItem item) {
        Item cost = item.item();
        long eligible = eligible(expense, judgement);
        if (cost.deductible() != null && expense.claim() != null) {
            deductiblesLeft.put(expense.claim(), deductibleLeft(expense) - (judgement.loss() - eligible));
        }
        long afterRatio = judgement.ratio() == 100 ? eligible : eligible * judgement.ratio() / 100;
        Ledger.Payment payment =
                ledger.draw(judgement.limit(), expense.incident(), expense.claim(), cost.draws(), afterRatio);
        if (log != null) {
            log.paid(expense, judgement, eligible, afterRatio, payment);
        }
        return new Assessment.Line(
                expense.id(),
                cost,
                judgement.window(),
                Yen.of(eligible),
                judgement.ratio(),
                judgement.limit().code(),
                Yen.of(payment.paid()),
                afterRatio > 0 && payment.beforeRatio() == 0 ? LineOutcome.EXHAUSTED : LineOutcome.PAYABLE,
                reasons(judgement, payment));
    }

    private static List<Reason> reasons(Judgement judgement, Ledger.Payment payment) {
        if (judgement.ratio() == 100 && !judgement.cutByHeads() && !payment.cut()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>(5);
        if (judgement.cutByHeads()) {
            reasons.add(Reason.HEAD_CAP);
        }
        if (judgement.ratio() < 100) {
            reasons.add(Reason.RATIO);
        }
        if (payment.cutByOwn()) {
            reasons.add(Reason.OWN_LIMIT);
        }
        if (payment.cutByClaim()) {
            reasons.add(Reason.CLAIM_LIMIT);
        }
        if (payment.cutByCosts()) {
            reasons.add(Reason.COST_LIMIT);
        }
        if (payment.cutByPolicy()) {
            reasons.add(Reason.POLICY_LIMIT);
        }
        if (payment.cutByRatio()) {
            reasons.add(Reason.PREMIUM_RATIO);
        }
        return List.copyOf(reasons);
    }
}
