package io.shirase.incident;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.language.Coded;
import io.shirase.language.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an incident, in the order in which they are read: what each is called, how it reads in somebody's words,
 * and who may give it. Screens and paper show this list; nothing else says how a fact reads.
 */
public enum Fact implements Coded {
    KIND("kind", Right.CHANGE_UNTIL_REVIEW, (known, words) -> words.of("vocabulary.kind", known.facts.kind())),
    SYMPTOMS("symptoms", Right.CHANGE, (known, words) -> codes(words, "incident.ui.symptom", known.told.symptoms())),
    ONGOING(
            "ongoing",
            Right.CHANGE,
            (known, words) -> yesNo(words, known.told.safety().ongoing())),
    DESCRIPTION("description", Right.CHANGE, (known, words) -> known.told.description()),
    DISCOVERED(
            "discovered",
            Right.ADD,
            (known, words) -> words.moment(known.facts.discovery().moment())),
    DISCOVERED_BY(
            "discoveredBy", Right.ADD, (known, words) -> known.facts.discovery().by()),
    NOTICE_FROM("noticeFrom", Right.ADD, (known, words) -> code(words, "incident.ui.source", known.facts.noticeFrom())),
    EXTERNAL_NOTICE(
            "externalNotice",
            Right.CORRECT,
            (known, words) -> known.facts.isNoticeUnknown()
                    ? null
                    : words.of("incident.ui.facts.externalNotice." + (known.facts.externalNotice() ? "yes" : "no"))),
    OUTCOME(
            "outcome",
            Right.CORRECT,
            (known, words) -> words.of(
                    "vocabulary.outcome", Objects.requireNonNullElse(known.facts.outcome(), SuspicionOutcome.PENDING))),
    SUDDEN_EVENT("suddenEvent", Right.CORRECT, (known, words) -> yesNo(words, known.facts.suddenEvent())),
    PERSONAL_DATA_LEAKED(
            "personalDataLeaked", Right.CORRECT, (known, words) -> yesNo(words, known.facts.personalDataLeaked())),
    WITHIN_MONTH_OF_DELIVERY(
            "withinMonthOfDelivery",
            Right.CORRECT,
            (known, words) -> yesNo(words, known.facts.withinMonthOfDelivery())),
    CAUSE("cause", Right.CORRECT, (known, words) -> code(words, "vocabulary.cause", known.facts.cause())),
    OCCURRED("occurred", Right.ADD, (known, words) -> time(words, known.facts.occurredAt())),
    INSURER_NOTIFIED("insurerNotified", Right.CORRECT, (known, words) -> time(words, known.facts.insurerNotifiedAt())),
    FIRST_CLAIM("firstClaim", Right.ADD, (known, words) -> time(words, known.facts.firstClaimAt())),
    ANNOUNCED("announced", Right.ADD, (known, words) -> day(words, known.facts.announcedOn())),
    WRITTEN_FILING("writtenFiling", Right.ADD, (known, words) -> day(words, known.facts.writtenFilingOn())),
    MEDIA_REPORT("mediaReport", Right.ADD, (known, words) -> day(words, known.facts.mediaReportOn())),
    CONSULTING_ACTIVATED(
            "consultingActivated", Right.CORRECT, (known, words) -> day(words, known.facts.consultingActivatedOn())),
    SYSTEMS("systems", Right.CHANGE, (known, words) -> known.told.affected().systems()),
    PEOPLE(
            "people",
            Right.CHANGE,
            (known, words) -> people(words, known.told.affected().people())),
    DATA(
            "data",
            Right.CHANGE,
            (known, words) ->
                    codes(words, "incident.ui.data", known.told.affected().dataKinds())),
    ORDERS("orders", Right.CHANGE, (known, words) -> orders(words, known.told.orders())),
    ORDERED_AT(
            "orderedAt",
            Right.CHANGE,
            (known, words) -> words.moment(known.told.orders().at())),
    TOLD("told", Right.CHANGE, (known, words) -> told(words, known.told.told())),
    CALLER("caller", Right.CORRECT, (known, words) -> caller(words, known.told.caller()));

    /** What somebody of the insured may do with a fact; whoever decides about the claim corrects every one. */
    public enum Right {
        /** Only whoever decides gives it. */
        CORRECT,
        /** The insured may give it while nobody has. */
        ADD,
        /** The insured may change it until somebody begins to decide. */
        CHANGE_UNTIL_REVIEW,
        /** The insured may give it and change it at any time: it decides about no money. */
        CHANGE
    }

    private final String code;
    private final Right right;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Reading reading;

    Fact(String code, Right right, Reading reading) {
        this.code = code;
        this.right = right;
        this.reading = reading;
    }

    @Override
    public String code() {
        return code;
    }

    public Right right() {
        return right;
    }

    /** What it is called. */
    public String label(Words words) {
        return words.of("incident.ui.facts", this);
    }

    /** How it reads; empty where it is not known. */
    public String value(Facts facts, Particulars particulars, Words words) {
        String value = reading.of(new Known(facts, particulars), words);
        return value == null ? "" : value.strip();
    }

    /**
     * The facts that have a place in an account of this incident: a question that its kind does not ask, and what has not
     * happened, are none.
     */
    public static List<Fact> of(Facts facts, Particulars particulars) {
        Known known = new Known(facts, particulars);
        return Arrays.stream(values()).filter(fact -> fact.isAsked(known)).toList();
    }

    private boolean isAsked(Known known) {
        return switch (this) {
            case OUTCOME, SUDDEN_EVENT -> known.facts.kind() == IncidentKind.SUSPECTED_ATTACK;
            case PERSONAL_DATA_LEAKED -> known.facts.isOfAttack() || known.facts.personalDataLeaked() != null;
            case WITHIN_MONTH_OF_DELIVERY ->
                known.facts.kind() == IncidentKind.IT_SERVICE_LOSS || known.facts.withinMonthOfDelivery();
            case CAUSE -> known.facts.cause() != null;
            case OCCURRED -> known.facts.occurredAt() != null;
            case FIRST_CLAIM -> known.facts.firstClaimAt() != null;
            case ANNOUNCED -> known.facts.announcedOn() != null;
            case WRITTEN_FILING -> known.facts.writtenFilingOn() != null;
            case MEDIA_REPORT -> known.facts.mediaReportOn() != null;
            case CONSULTING_ACTIVATED -> known.facts.consultingActivatedOn() != null;
            case CALLER -> !known.told.caller().isUnknown();
            case ORDERED_AT -> Boolean.TRUE.equals(known.told.orders().any());
            default -> true;
        };
    }

    private record Known(Facts facts, Particulars told) {}

    /** Null or blank where the fact is not known. */
    private interface Reading {
        @Nullable
        String of(Known known, Words words);
    }

    private static <C extends Enum<C> & Coded> String codes(Words words, String prefix, Collection<C> codes) {
        return codes.stream()
                .sorted()
                .map(code -> words.of(prefix, code))
                .collect(Collectors.joining(words.of("incident.ui.separator")));
    }

    private static @Nullable String code(Words words, String prefix, @Nullable Coded code) {
        return code == null ? null : words.of(prefix, code);
    }

    private static @Nullable String yesNo(Words words, @Nullable Boolean answer) {
        return answer == null ? null : words.of("incident.ui.facts." + (answer ? "yes" : "no"));
    }

    private static @Nullable String time(Words words, @Nullable LocalDateTime when) {
        return when == null ? null : words.formats().time(when);
    }

    private static @Nullable String day(Words words, @Nullable LocalDate day) {
        return day == null ? null : words.formats().date(day);
    }

    private static @Nullable String people(Words words, @Nullable Integer people) {
        return people == null
                ? null
                : words.of("incident.ui.facts.people.count", words.formats().number(people));
    }

    private static @Nullable String orders(Words words, Orders orders) {
        if (orders.any() == null || !orders.any() || orders.what().isBlank()) {
            return yesNo(words, orders.any());
        }
        return orders.what();
    }

    private static String caller(Words words, Caller caller) {
        String at = caller.calledAt().isKnown()
                ? words.of("incident.ui.facts.caller.at", words.moment(caller.calledAt()))
                : "";
        return Stream.of(caller.name(), caller.telephone(), at)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.of("incident.ui.separator")));
    }

    private static String told(Words words, List<Told> told) {
        return told.stream()
                .map(one -> {
                    String whom = words.of("incident.ui.told", one.whom());
                    return one.at().isKnown()
                            ? words.of("incident.ui.facts.told.at", whom, words.moment(one.at()))
                            : whom;
                })
                .collect(Collectors.joining(words.of("incident.ui.separator")));
    }
}
