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

    private final Claim claim;

    /** What the certificate says, and from each later day on that it was changed. */
    private final InForce[] versions;

    private final Map<String, Long> deductiblesLeft = new HashMap<>();
    private final @Nullable ClaimLog log;

    ClaimRun(Rulebook rulebook, Claim claim, @Nullable ClaimLog log) {
        this.claim = claim;
        this.log = log;
        Claim.Incident first = firstIncident(rulebook.product(), claim);
        versions = new InForce[1 + claim.amendments().size()];
        versions[0] = new InForce(rulebook, claim.policy(), claim, first, versions);
        for (int i = 1; i < versions.length; i++) {
            Claim.Amendment amended = claim.amendments().get(i - 1);
            versions[i] = new InForce(
                    Assessor.rulebook(amended.product()), amended.of(claim.policy()), claim, first, versions);
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
            InForce then = at(interruption.began());
            Assessment.InterruptionPart part = new InterruptionRun(then, interruption, log).part();
            parts.add(part);
            payable = plusOrMost(payable, payable(part));
        }
        return new Assessment(
                lines, parts, versions[versions.length - 1].ledger().remaining(), Yen.of(payable));
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
        InForce then = versions.length == 1 ? versions[0] : at(judgedAt(expense));
        Judgement judgement = judge(then, expense);
        TestedItem item = judgement.item();
        if (!judgement.covered() || item == null) {
            return undecided(expense, judgement);
        }
        return covered(then, expense, judgement, item);
    }

    private InForce at(LocalDateTime time) {
        int last = 0;
        for (int i = 1; i < versions.length; i++) {
            if (!time.isBefore(claim.amendments().get(i - 1).from())) {
                last = i;
            }
        }
        return versions[last];
    }

    /** The date that must lie in the policy period for the line; the discovery where it is not known. */
    LocalDateTime judgedAt(Claim.Expense expense) {
        InForce first = versions[0];
        IncidentFacts incident = first.incident(expense.incident());
        boolean suspected = incident.incident().kind() == IncidentKind.SUSPECTED_ATTACK;
        SuspicionOutcome outcome = incident.incident().outcome();
        SuspicionOutcome judgedBy =
                suspected && outcome != SuspicionOutcome.NO_ATTACK ? SuspicionOutcome.ATTACK : outcome;
        LineFacts facts =
                new LineFacts(first.policy(), first.riders(), incident, expense, suspected ? judgedBy : null, null);
        LocalDateTime date =
                LineJudge.date(incident.rules(expense.activity()).trigger(facts).trigger(), facts);
        return date == null ? incident.incident().discoveredAt() : date;
    }

    private Judgement judge(InForce then, Claim.Expense expense) {
        IncidentFacts incident = then.incident(expense.incident());
        if (incident.incident().kind() != IncidentKind.SUSPECTED_ATTACK) {
            return judge(then, incident, expense, null);
        }
        SuspicionOutcome outcome = incident.incident().outcome();
        if (outcome == SuspicionOutcome.ATTACK || outcome == SuspicionOutcome.NO_ATTACK) {
            return judge(then, incident, expense, outcome);
        }
        Judgement attack = judge(then, incident, expense, SuspicionOutcome.ATTACK);
        Judgement noAttack = judge(then, incident, expense, SuspicionOutcome.NO_ATTACK);
        return same(then, expense, attack, noAttack) ? attack : attack.held(Reason.OUTCOME_PENDING);
    }

    private boolean same(InForce then, Claim.Expense expense, Judgement attack, Judgement noAttack) {
        if (attack.denial() != null || noAttack.denial() != null) {
            return attack.denial() != null && noAttack.denial() != null;
        }
        if (attack.hold() != null || noAttack.hold() != null) {
            return attack.hold() != null && noAttack.hold() != null;
        }
        return attack.ratio() == noAttack.ratio()
                && Objects.equals(attack.limit().code(), noAttack.limit().code())
                && eligible(then, expense, attack) == eligible(then, expense, noAttack);
    }

    private Judgement judge(
            InForce then, IncidentFacts incident, Claim.Expense expense, @Nullable SuspicionOutcome outcome) {
        LineFacts facts = new LineFacts(then.policy(), then.riders(), incident, expense, outcome, null);
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

    private long eligible(InForce then, Claim.Expense expense, Judgement judgement) {
        boolean bears = judgement.item() != null && judgement.item().item().deductible() != null;
        return bears ? Math.max(0, judgement.loss() - deductibleLeft(then, expense)) : judgement.loss();
    }

    private long deductibleLeft(InForce then, Claim.Expense expense) {
        long full = then.policy().terms().deductible().amount();
        return expense.claim() == null ? full : deductiblesLeft.getOrDefault(expense.claim(), full);
    }

    private Assessment.Line covered(InForce then, Claim.Expense expense, Judgement judgement, TestedItem item) {
        Item cost = item.item();
        long eligible = eligible(then, expense, judgement);
        if (cost.deductible() != null && expense.claim() != null) {
            deductiblesLeft.put(expense.claim(), deductibleLeft(then, expense) - (judgement.loss() - eligible));
        }
        long afterRatio = judgement.ratio() == 100 ? eligible : eligible * judgement.ratio() / 100;
        Ledger.Payment payment =
                then.draw(judgement.limit(), expense.incident(), expense.claim(), cost.draws(), afterRatio);
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
