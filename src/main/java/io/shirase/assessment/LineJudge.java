package io.shirase.assessment;

import io.shirase.assessment.LineRules.OwnLimit;
import io.shirase.assessment.LineRules.TestedCheck;
import io.shirase.assessment.LineRules.TestedChoice;
import io.shirase.assessment.LineRules.TestedItem;
import io.shirase.assessment.LineRules.TestedTrait;
import io.shirase.assessment.LineRules.TestedTrigger;
import io.shirase.assessment.Rulebook.NoticeRef;
import io.shirase.assessment.Rulebook.WindowRef;
import io.shirase.money.Yen;
import io.shirase.product.Check;
import io.shirase.product.Clause;
import io.shirase.product.Item;
import io.shirase.product.Trigger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tries the rules on one line, in their order: the first that denies is the reason, else the first that holds. */
final class LineJudge {

    private final Claim.Policy policy;
    private final LineFacts facts;
    private final LineRules rules;
    private final @Nullable TestedItem item;
    private final @Nullable RuleLog log;

    private @Nullable Reason denial;
    private @Nullable Reason hold;

    /** @param log takes note of every rule tried; null: the first denial ends the trial */
    private LineJudge(LineFacts line, LineRules rules, @Nullable RuleLog log) {
        this.policy = line.policy();
        this.rules = rules;
        this.item = rules.item(line);
        this.facts = item == null ? line : line.withItem(item.item());
        this.log = log;
    }

    static Judgement judge(LineFacts line, @Nullable RuleLog log) {
        LineRules rules = line.incident().rules(line.expense().activity());
        return new LineJudge(line, rules, log).judgement();
    }

    private Judgement judgement() {
        if (item == null) {
            return new Judgement(null, WindowState.NONE, Reason.KIND_NOT_ADMITTED, null, 0, OwnLimit.NONE, 0, false);
        }
        if (log != null) {
            log.item(item.item());
        }
        WindowState window = window(item);
        tryRules(item, window);
        int ratio = choose(item.ratio()).value();
        OwnLimit limit = choose(item.limit()).value();
        if (denial != null) {
            boolean late = item.notice() != null && denial == item.notice().denial();
            return new Judgement(item, late ? WindowState.OUT : window, denial, null, ratio, limit, 0, false);
        }
        if (hold != null) {
            return new Judgement(item, window, null, hold, ratio, limit, 0, false);
        }
        return covered(item, window, ratio, limit);
    }

    private void tryRules(TestedItem item, WindowState window) {
        trigger();
        checks(Step.EXCLUSION, rules.exclusions());
        traits();
        checks(Step.KIND, rules.kinds());
        checks(Step.CONDITION, rules.conditions());
        outsideWindow(item, window);
        notice(item);
        consent(item.item());
        checks(Step.CLOSING, rules.closing());
        heads(item.item());
    }

    /** Whether nothing more needs to be tried: nobody takes note, and the line is denied. */
    private boolean decided() {
        return denial != null && log == null;
    }

    private void trigger() {
        TestedTrigger tested = rules.trigger(facts);
        Clause clause = tested.trigger().clause();
        LocalDateTime date = date(tested.trigger(), facts);
        LineTest missing = tested.missingWhen();
        if (date == null && missing != null && missing.holds(facts)) {
            hold(Step.TRIGGER, clause, Objects.requireNonNull(tested.missingHold()));
        } else if (date != null && inPeriod(policy, date)) {
            pass(Step.TRIGGER, clause);
        } else {
            deny(Step.TRIGGER, clause, tested.denial());
        }
    }

    static boolean inPeriod(Claim.Policy policy, LocalDateTime time) {
        return !time.isBefore(policy.periodStart()) && time.isBefore(policy.periodEnd());
    }

    /** The date that must lie in the policy period; null where it is not known. */
    static @Nullable LocalDateTime date(Trigger trigger, LineFacts facts) {
        Claim.Incident incident = facts.incident().incident();
        for (int i = 0; i < trigger.dates().size(); i++) {
            LocalDateTime date = switch (trigger.dates().get(i)) {
                case DISCOVERED_AT -> incident.discoveredAt();
                case CLAIM_MADE_AT -> facts.expense().claimMadeAt();
                case FIRST_CLAIM_AT -> incident.firstClaimAt();
            };
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private void traits() {
        List<Trait> traits = facts.expense().traits();
        for (int i = 0; i < traits.size() && !decided(); i++) {
            TestedTrait tested = rules.trait(traits.get(i));
            if (tested != null && tested.when().holds(facts)) {
                deny(Step.TRAIT, tested.check().clause(), tested.reason());
            }
        }
    }

    private void checks(Step step, TestedCheck[] checks) {
        for (int i = 0; i < checks.length && !decided(); i++) {
            TestedCheck tested = checks[i];
            Clause clause = tested.check().clause();
            if (!tested.applies(facts)) {
                pass(step, clause);
            } else if (tested.check().verdict() == Check.Verdict.HOLD) {
                hold(step, clause, tested.reason());
            } else {
                deny(step, clause, tested.reason());
            }
        }
    }

    private WindowState window(TestedItem item) {
        LocalDate accrued = facts.expense().accruedOn();
        WindowRef window = item.window();
        if (window == null || accrued == null) {
            return WindowState.NONE;
        }
        boolean in = !accrued.isBefore(facts.incident().discoveredOn())
                && !accrued.isAfter(facts.incident().windowEnd(window));
        return in ? WindowState.IN : WindowState.OUT;
    }

    private void outsideWindow(TestedItem item, WindowState state) {
        WindowRef window = item.window();
        if (window == null || decided()) {
            return;
        }
        Clause clause = window.window().clause();
        switch (state) {
            case IN -> pass(Step.WINDOW, clause);
            case OUT -> deny(Step.WINDOW, clause, Reason.WINDOW);
            case NONE -> hold(Step.WINDOW, clause, Reason.EVIDENCE_MISSING);
        }
    }

    private void notice(TestedItem item) {
        NoticeRef notice = item.notice();
        LocalDate accrued = facts.expense().accruedOn();
        if (notice == null || accrued == null || decided()) {
            return;
        }
        Clause clause = notice.rule().clause();
        LocalDate lastDay = facts.incident().noticeEnd(notice);
        if (!accrued.isAfter(lastDay)) {
            pass(Step.NOTICE, clause);
            return;
        }
        LocalDateTime notified = facts.incident().incident().insurerNotifiedAt();
        LocalDateTime ordered = facts.expense().orderedAt();
        if (notified == null || notified.toLocalDate().isAfter(lastDay)) {
            deny(Step.NOTICE, clause, notice.denial());
        } else if (ordered == null) {
            hold(Step.NOTICE, clause, notice.orderHold());
        } else if (notified.isBefore(ordered)) {
            pass(Step.NOTICE, clause);
        } else {
            deny(Step.NOTICE, clause, notice.denial());
        }
    }

    private void consent(Item item) {
        Clause clause = item.consent();
        if (clause == null || decided()) {
            return;
        }
        LocalDate consent = facts.expense().consentOn();
        LocalDate spent = facts.expense().spentOn();
        if (consent != null && (spent == null || !consent.isAfter(spent))) {
            pass(Step.CONSENT, clause);
        } else {
            deny(Step.CONSENT, clause, Reason.CONSENT_MISSING);
        }
    }

    private void heads(Item item) {
        Item.HeadCap cap = item.headCap();
        if (cap != null && headCap(cap) != null && facts.expense().heads() == null) {
            hold(Step.AMOUNT, cap.clause(), Reason.EVIDENCE_MISSING);
        }
    }

    private Judgement covered(TestedItem item, WindowState window, int ratio, OwnLimit limit) {
        Claim.Expense expense = facts.expense();
        Yen accepted = expense.acceptedAmount();
        Yen asked = accepted == null ? expense.amount() : expense.amount().min(accepted);
        long loss = asked.minusOrZero(expense.paidByOtherInsurance()).amount();
        if (log != null) {
            log.loss(expense.amount().amount(), asked.amount(), loss);
            log.ratio(ratioClause(item), ratio);
        }
        Item.HeadCap cap = item.item().headCap();
        Long each = cap == null ? null : headCap(cap);
        Integer heads = expense.heads();
        boolean cut = false;
        if (cap != null && each != null && heads != null) {
            long most = timesOrMost(each, heads);
            cut = loss > most;
            if (log != null) {
                log.headCap(cap.clause(), heads, each, loss, Math.min(loss, most));
            }
            loss = Math.min(loss, most);
        }
        return new Judgement(item, window, null, null, ratio, limit, loss, cut);
    }

    private Clause ratioClause(TestedItem item) {
        Clause own = choose(item.ratio()).clause();
        return own == null ? item.item().clause() : own;
    }

    private static long timesOrMost(long each, long heads) {
        return Math.multiplyHigh(each, heads) == 0 && each * heads >= 0 ? each * heads : Long.MAX_VALUE;
    }

    /** The cap for each head; null where the certificate names none. */
    private @Nullable Long headCap(Item.HeadCap cap) {
        if (cap.yen() != null) {
            return cap.yen();
        }
        Yen certificate = policy.terms().headCap();
        return certificate == null ? null : (Long) certificate.amount();
    }

    private <T> TestedChoice<T> choose(List<TestedChoice<T>> choices) {
        int last = choices.size() - 1;
        for (int i = 0; i < last; i++) {
            if (choices.get(i).when().holds(facts)) {
                return choices.get(i);
            }
        }
        return choices.get(last);
    }

    private void pass(Step step, Clause clause) {
        if (log != null) {
            log.passed(step, clause);
        }
    }

    private void deny(Step step, Clause clause, Reason reason) {
        if (denial == null) {
            denial = reason;
        }
        if (log != null) {
            log.denied(step, clause, reason);
        }
    }

    private void hold(Step step, Clause clause, Reason reason) {
        if (hold == null) {
            hold = reason;
        }
        if (log != null) {
            log.held(step, clause, reason);
        }
    }
}
