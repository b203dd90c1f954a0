package io.shirase.incident;

import io.shirase.language.Coded;
import io.shirase.language.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two reports of one event can say differently, as far as it holds together: the kind, when it was noticed and by
 * whom, what had been ordered and when. Every fact and everything told belongs to one point.
 */
public enum MergePoint implements Coded {
    KIND(
            Rule.ASKED,
            (mine, other) -> mine.withFacts(edit -> edit.kind = other.facts().kind()),
            Fact.KIND),
    PAYABLE(
            Rule.ASKED,
            (mine, other) -> mine.withFacts(edit -> edit.payable = other.facts().payable())),
    DISCOVERY(
            Rule.TOGETHER,
            (mine, other) ->
                    mine.withFacts(edit -> edit.discovery = other.facts().discovery()),
            Fact.DISCOVERED,
            Fact.DISCOVERED_BY),
    INSURER_NOTIFIED(
            Rule.TOGETHER,
            (mine, other) -> mine.withFacts(
                    edit -> edit.insurerNotifiedAt = other.facts().insurerNotifiedAt()),
            Fact.INSURER_NOTIFIED),
    SYMPTOMS(
            Rule.TOGETHER,
            (mine, other) -> mine.withTold(edit -> edit.symptoms = other.told().symptoms()),
            Fact.SYMPTOMS),
    DATA(
            Rule.TOGETHER,
            (mine, other) -> mine.withFacts(edit -> edit.data = other.facts().data())
                    .withTold(edit -> edit.affected =
                            edit.affected.withDataKinds(other.told().affected().dataKinds())),
            Fact.DATA),
    TOLD(
            Rule.TOGETHER,
            (mine, other) -> mine.withTold(edit -> edit.told = other.told().told()),
            Fact.TOLD),
    ONGOING(
            Rule.KNOWN,
            (mine, other) -> mine.withTold(edit -> edit.safety = other.told().safety()),
            Fact.ONGOING),
    DESCRIPTION(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withTold(edit -> edit.description = other.told().description()),
            Fact.DESCRIPTION),
    NOTICE(
            Rule.KNOWN,
            (mine, other) -> mine.withFacts(edit -> {
                edit.noticeFrom = other.facts().noticeFrom();
                edit.externalNotice = other.facts().externalNotice();
            }),
            Fact.NOTICE_FROM,
            Fact.EXTERNAL_NOTICE),
    OUTCOME(
            Rule.KNOWN,
            (mine, other) -> mine.withFacts(edit -> edit.outcome = other.facts().outcome()),
            Fact.OUTCOME),
    SUDDEN_EVENT(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withFacts(edit -> edit.suddenEvent = other.facts().suddenEvent()),
            Fact.SUDDEN_EVENT),
    PERSONAL_DATA_LEAKED(
            Rule.KNOWN,
            (mine, other) -> mine.withFacts(
                    edit -> edit.personalDataLeaked = other.facts().personalDataLeaked()),
            Fact.PERSONAL_DATA_LEAKED),
    WITHIN_MONTH_OF_DELIVERY(
            Rule.KNOWN,
            (mine, other) -> mine.withFacts(
                    edit -> edit.withinMonthOfDelivery = other.facts().withinMonthOfDelivery()),
            Fact.WITHIN_MONTH_OF_DELIVERY),
    CAUSE(
            Rule.KNOWN,
            (mine, other) -> mine.withFacts(edit -> edit.cause = other.facts().cause()),
            Fact.CAUSE),
    OCCURRED(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withFacts(edit -> edit.occurredAt = other.facts().occurredAt()),
            Fact.OCCURRED),
    FIRST_CLAIM(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withFacts(edit -> edit.firstClaimAt = other.facts().firstClaimAt()),
            Fact.FIRST_CLAIM),
    ANNOUNCED(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withFacts(edit -> edit.announcedOn = other.facts().announcedOn()),
            Fact.ANNOUNCED),
    WRITTEN_FILING(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withFacts(edit -> edit.writtenFilingOn = other.facts().writtenFilingOn()),
            Fact.WRITTEN_FILING),
    MEDIA_REPORT(
            Rule.KNOWN,
            (mine, other) ->
                    mine.withFacts(edit -> edit.mediaReportOn = other.facts().mediaReportOn()),
            Fact.MEDIA_REPORT),
    CONSULTING_ACTIVATED(
            Rule.KNOWN,
            (mine, other) -> mine.withFacts(
                    edit -> edit.consultingActivatedOn = other.facts().consultingActivatedOn()),
            Fact.CONSULTING_ACTIVATED),
    SYSTEMS(
            Rule.KNOWN,
            (mine, other) -> mine.withTold(edit -> edit.affected =
                    edit.affected.withSystems(other.told().affected().systems())),
            Fact.SYSTEMS),
    PEOPLE(
            Rule.KNOWN,
            (mine, other) -> mine.withTold(edit -> edit.affected =
                    edit.affected.withPeople(other.told().affected().people())),
            Fact.PEOPLE),
    ORDERS(
            Rule.KNOWN,
            (mine, other) -> mine.withTold(edit -> edit.orders = other.told().orders()),
            Fact.ORDERS,
            Fact.ORDERED_AT),
    CALLER(
            Rule.KNOWN,
            (mine, other) -> mine.withTold(edit -> edit.caller = other.told().caller()),
            Fact.CALLER);

    private enum Rule {
        /** Whoever merges says which holds. */
        ASKED,
        /** What is known holds against what is not; of two that are known, whoever merges says which. */
        KNOWN,
        /** Both say something of what holds: the earliest time, or all that was seen; see {@link TakenTogether}. */
        TOGETHER
    }

    /** What one report says of this point, in the other's place. */
    private interface Taking {
        KnownFacts of(KnownFacts mine, KnownFacts other);
    }

    private final Rule rule;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Taking taking;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Fact> facts;

    MergePoint(Rule rule, Taking taking, Fact... facts) {
        this.rule = rule;
        this.taking = taking;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public String label(Words words) {
        return this == PAYABLE
                ? words.of("incident.ui.correct.payable")
                : facts.getFirst().label(words);
    }

    /** How it reads; empty where it is not known. */
    public String value(KnownFacts known, Words words) {
        if (this == PAYABLE) {
            return words.of("incident.ui.facts." + (known.facts().payable() ? "yes" : "no"));
        }
        return facts.stream()
                .map(fact -> fact.value(known.facts(), known.told(), words))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(words.of("incident.ui.separator")));
    }

    /** The points of which both reports say something, and not the same: whoever merges says which holds. */
    public static Set<MergePoint> open(KnownFacts mine, KnownFacts other) {
        return which(point -> !point.isSame(mine, other)
                && (point.rule == Rule.ASKED
                        || (point.rule == Rule.KNOWN && point.isKnown(mine) && point.isKnown(other))));
    }

    /** The points of which one says what the other does not, or that are taken together: they need no answer. */
    public static Set<MergePoint> settled(KnownFacts mine, KnownFacts other) {
        Set<MergePoint> open = open(mine, other);
        return which(point -> !point.isSame(mine, other) && !open.contains(point));
    }

    /** The points that are different in two states of what is known. */
    static Set<MergePoint> changed(KnownFacts before, KnownFacts after) {
        return which(point -> !point.isSame(before, after));
    }

    /**
     * What two reports say together.
     *
     * @param mine of the one that survives
     * @param fromOther the open points in which the other holds
     */
    public static KnownFacts merged(KnownFacts mine, KnownFacts other, Set<MergePoint> fromOther) {
        Set<MergePoint> open = open(mine, other);
        KnownFacts merged = mine;
        for (MergePoint point : values()) {
            boolean taken =
                    open.contains(point) ? fromOther.contains(point) : point.rule == Rule.KNOWN && !point.isKnown(mine);
            merged = taken ? point.take(merged, other) : merged;
        }
        return TakenTogether.of(merged, mine, other);
    }

    /** What is known, but of this point as it was. */
    KnownFacts take(KnownFacts known, KnownFacts from) {
        return taking.of(known, from);
    }

    private boolean isSame(KnownFacts one, KnownFacts other) {
        return take(one, other).equals(one);
    }

    private boolean isKnown(KnownFacts known) {
        return !isSame(known, new KnownFacts(Facts.of(known.facts().kind()), Particulars.NONE));
    }

    private static Set<MergePoint> which(java.util.function.Predicate<MergePoint> predicate) {
        Set<MergePoint> found = EnumSet.noneOf(MergePoint.class);
        Arrays.stream(values()).filter(predicate).forEach(found::add);
        return found;
    }
}
