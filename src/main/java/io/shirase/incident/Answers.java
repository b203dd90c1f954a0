package io.shirase.incident;

import io.shirase.assessment.IncidentKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What has been answered in a report so far. No answer is mandatory: what is null or empty is not known yet.
 *
 * @param policyId the policy chosen
 * @param kind what the person says it is; null to go by what is seen
 * @param told who has been told, each at most once
 * @param description in the person's own words
 * @param passed the questions that the person has been through, answered or left for later
 */
public record Answers(
        @Nullable UUID policyId,
        Safety safety,
        Set<Symptom> symptoms,
        @Nullable IncidentKind kind,
        Discovery discovery,
        @Nullable NoticeFrom noticeFrom,
        Affected affected,
        Orders orders,
        List<Told> told,
        String description,
        Set<ReportStep> passed) {

    /** Nothing has been answered. */
    public static final Answers NONE = new Answers(
            null,
            new Safety(null, null),
            Set.of(),
            null,
            new Discovery(null, null, ""),
            null,
            new Affected("", null, Set.of()),
            new Orders(null, "", null),
            List.of(),
            "",
            Set.of());

    public Answers {
        symptoms = Set.copyOf(symptoms);
        told = List.copyOf(told);
        passed = Set.copyOf(passed);
    }

    /**
     * @param danger whether anybody is in danger
     * @param ongoing whether it is still going on
     */
    public record Safety(@Nullable Boolean danger, @Nullable Boolean ongoing) {}

    /**
     * The first time that anybody in the firm noticed.
     *
     * @param by who noticed; may be empty
     */
    public record Discovery(
            @Nullable LocalDate on, @Nullable LocalTime time, String by) {}

    /**
     * @param systems in the person's own words
     * @param people how many persons' data may be out
     */
    public record Affected(String systems, @Nullable Integer people, Set<DataKind> dataKinds) {

        public Affected {
            dataKinds = Set.copyOf(dataKinds);
        }
    }

    /**
     * @param any whether anything has been ordered or promised already
     * @param what and from whom, in the person's own words
     * @param at when the first order was placed, to the minute
     */
    public record Orders(
            @Nullable Boolean any, String what, @Nullable LocalDateTime at) {}

    public Answers withPolicy(@Nullable UUID chosen) {
        return with(answers -> answers.policyId = chosen);
    }

    public Answers withSafety(Safety answer) {
        return with(answers -> answers.safety = answer);
    }

    public Answers withSymptoms(Set<Symptom> seen) {
        return with(answers -> answers.symptoms = seen);
    }

    public Answers withKind(@Nullable IncidentKind chosen) {
        return with(answers -> answers.kind = chosen);
    }

    public Answers withDiscovery(Discovery answer) {
        return with(answers -> answers.discovery = answer);
    }

    public Answers withNoticeFrom(@Nullable NoticeFrom answer) {
        return with(answers -> answers.noticeFrom = answer);
    }

    public Answers withAffected(Affected answer) {
        return with(answers -> answers.affected = answer);
    }

    public Answers withOrders(Orders answer) {
        return with(answers -> answers.orders = answer);
    }

    public Answers withTold(List<Told> answer) {
        return with(answers -> answers.told = answer);
    }

    public Answers withDescription(String words) {
        return with(answers -> answers.description = words);
    }

    /** The person has been through this question. */
    public Answers withPassed(ReportStep step) {
        EnumSet<ReportStep> steps = EnumSet.of(step);
        steps.addAll(passed);
        return with(answers -> answers.passed = steps);
    }

    /** What the person says it is, and otherwise what the symptoms suggest. */
    public IncidentKind proposedKind() {
        return kind != null ? kind : KindProposal.from(symptoms);
    }

    public boolean hasTold(Told.Whom whom) {
        return told.stream().anyMatch(one -> one.whom() == whom);
    }

    /** When somebody was first told; empty where nobody has been, or the time is not known. */
    public Optional<LocalDateTime> toldAt(Told.Whom whom) {
        return told.stream()
                .filter(one -> one.whom() == whom)
                .map(Told::at)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo);
    }

    /** Whether a question has an answer, if only in part. */
    public boolean answers(ReportStep step) {
        return switch (step) {
            case SAFETY -> safety.danger() != null || safety.ongoing() != null;
            case SYMPTOMS -> !symptoms.isEmpty() || kind != null || !description.isBlank();
            case DISCOVERY -> discovery.on() != null;
            case NOTICE -> noticeFrom != null;
            case AFFECTED ->
                !affected.systems().isBlank()
                        || affected.people() != null
                        || !affected.dataKinds().isEmpty();
            case ORDERS -> orders.any() != null;
            case TOLD -> !told.isEmpty();
            case CHECK -> false;
        };
    }

    private Answers with(Consumer<Edit> change) {
        Edit edit = new Edit(this);
        change.accept(edit);
        return edit.answers();
    }

    /** Answers while one of them is being changed. */
    private static final class Edit {

        private @Nullable UUID policyId;
        private Safety safety;
        private Set<Symptom> symptoms;
        private @Nullable IncidentKind kind;
        private Discovery discovery;
        private @Nullable NoticeFrom noticeFrom;
        private Affected affected;
        private Orders orders;
        private List<Told> told;
        private String description;
        private Set<ReportStep> passed;

        private Edit(Answers given) {
            policyId = given.policyId;
            safety = given.safety;
            symptoms = given.symptoms;
            kind = given.kind;
            discovery = given.discovery;
            noticeFrom = given.noticeFrom;
            affected = given.affected;
            orders = given.orders;
            told = given.told;
            description = given.description;
            passed = given.passed;
        }

        private Answers answers() {
            return new Answers(
                    policyId,
                    safety,
                    symptoms,
                    kind,
                    discovery,
                    noticeFrom,
                    affected,
                    orders,
                    told,
                    description,
                    passed);
        }
    }
}
