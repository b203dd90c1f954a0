package io.shirase.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Affected;
import io.shirase.incident.Caller;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.NoticeFrom;
import io.shirase.incident.Orders;
import io.shirase.incident.Particulars;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.time.Moment;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been answered in a report so far. No answer is mandatory: what is null or empty is not known yet.
 *
 * @param policyId the policy chosen
 * @param kind what the person says it is; null to go by what is seen
 * @param passed the questions that the person has been through, answered or left for later
 */
public record Answers(
        @Nullable UUID policyId,
        @Nullable IncidentKind kind,
        Discovery discovery,
        @Nullable NoticeFrom noticeFrom,
        @JsonUnwrapped Particulars particulars,
        Set<ReportStep> passed) {

    /** Nothing has been answered. */
    public static final Answers NONE = new Answers(null, null, Discovery.UNKNOWN, null, Particulars.NONE, Set.of());

    public Answers {
        discovery = discovery == null ? Discovery.UNKNOWN : discovery;
        particulars = particulars == null ? Particulars.NONE : particulars;
        // A question that an earlier edition asked and this one does not is read as null.
        passed = passed == null
                ? Set.of()
                : passed.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing has been answered yet; the policy that the report is about is no answer. */
    public boolean isEmpty() {
        return equals(NONE.withPolicy(policyId).withPassed(passed));
    }

    private Answers withPassed(Set<ReportStep> steps) {
        return new Answers(policyId, kind, discovery, noticeFrom, particulars, steps);
    }

    public Answers withPolicy(@Nullable UUID chosen) {
        return new Answers(chosen, kind, discovery, noticeFrom, particulars, passed);
    }

    public Answers withKind(@Nullable IncidentKind chosen) {
        return new Answers(policyId, chosen, discovery, noticeFrom, particulars, passed);
    }

    public Answers withDiscovery(Discovery answer) {
        return new Answers(policyId, kind, answer, noticeFrom, particulars, passed);
    }

    public Answers withNoticeFrom(@Nullable NoticeFrom answer) {
        return new Answers(policyId, kind, discovery, answer, particulars, passed);
    }

    public Answers withParticulars(Consumer<Particulars.Edit> changes) {
        return new Answers(policyId, kind, discovery, noticeFrom, particulars.with(changes), passed);
    }

    public Answers withOngoing(@Nullable Boolean answer) {
        return withParticulars(edit -> edit.safety = new Particulars.Safety(answer));
    }

    public Answers withSymptoms(Set<Symptom> seen) {
        return withParticulars(edit -> edit.symptoms = seen);
    }

    public Answers withAffected(Affected answer) {
        return withParticulars(edit -> edit.affected = answer);
    }

    public Answers withOrders(Orders answer) {
        return withParticulars(edit -> edit.orders = answer);
    }

    public Answers withTold(List<Told> answer) {
        return withParticulars(edit -> edit.told = answer);
    }

    public Answers withCaller(Caller caller) {
        return withParticulars(edit -> edit.caller = caller);
    }

    /** Whether the operator said that with this call the insurer was told. */
    public boolean isCallTheNotice() {
        Moment called = particulars.caller().calledAt();
        return called.exact().isPresent()
                && particulars
                        .told(Told.Whom.INSURER)
                        .filter(told -> told.at().equals(called))
                        .isPresent();
    }

    /** Says that with this call the insurer was told; taken back, it is told at a time that nobody has given. */
    public Answers withCallAsNotice(boolean said) {
        List<Told> others = particulars.told().stream()
                .filter(told -> told.whom() != Told.Whom.INSURER && told.whom() != Told.Whom.NOBODY)
                .toList();
        if (!said && !isCallTheNotice()) {
            return this;
        }
        Moment at = said ? particulars.caller().calledAt() : Moment.UNKNOWN;
        return withTold(Stream.concat(Stream.of(new Told(Told.Whom.INSURER, at)), others.stream())
                .toList());
    }

    public Answers withDescription(String words) {
        return withParticulars(edit -> edit.description = words);
    }

    /** The person has been through this question. */
    public Answers withPassed(ReportStep step) {
        EnumSet<ReportStep> steps = EnumSet.of(step);
        steps.addAll(passed);
        return new Answers(policyId, kind, discovery, noticeFrom, particulars, steps);
    }

    /** What the person says it is, and otherwise what the symptoms suggest. */
    public IncidentKind proposedKind() {
        return kind != null ? kind : KindProposal.from(particulars.symptoms());
    }

    /** What these answers make known, as facts of an incident; nothing yet of the notice that the report itself is. */
    public Facts facts() {
        return Facts.of(proposedKind())
                .withNoticeFrom(noticeFrom)
                .withDiscovery(discovery)
                .with(facts -> {
                    facts.announcedOn = particulars
                            .told(Told.Whom.PUBLIC)
                            .map(told -> told.at().day())
                            .orElse(null);
                    facts.data = Facts.dataOf(particulars.affected(), facts.data);
                });
    }

    /** Whether a question has an answer, if only in part. */
    public boolean answers(ReportStep step) {
        return switch (step) {
            case SAFETY -> particulars.safety().ongoing() != null;
            case SYMPTOMS ->
                !particulars.symptoms().isEmpty()
                        || kind != null
                        || !particulars.description().isBlank();
            case DISCOVERY -> discovery.isKnown() || noticeFrom != null;
            case AFFECTED -> !particulars.affected().equals(Affected.UNKNOWN);
            case ORDERS ->
                particulars.orders().any() != null || !particulars.told().isEmpty();
            case CHECK -> false;
        };
    }
}
