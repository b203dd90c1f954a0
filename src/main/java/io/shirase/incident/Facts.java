package io.shirase.incident;

import io.shirase.assessment.Cause;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident. What is null is not known, or has not happened. Times are Asia/Tokyo's.
 *
 * @param cause asked for by some products only
 * @param discoveredOn the day on which anybody of the insured first noticed
 * @param discoveredTime and the time of that day
 * @param discoveredBy who noticed, in words
 * @param externalNotice found by notice of a public body or of the contracted security operator
 * @param outcome of a suspicion; null counts as pending
 * @param suddenEvent whether a sudden event was found; null where nobody has said yet
 * @param insurerNotifiedAt first contact with the insurer or its hotline
 * @param firstClaimAt when the first third-party claim was made
 * @param announcedOn when the insured made it public
 * @param payable whether the incident is one that the policy pays for
 * @param data whose data leaked
 */
@Embeddable
public record Facts(
        IncidentKind kind,
        @Nullable Cause cause,
        @Nullable LocalDate discoveredOn,
        @Nullable LocalTime discoveredTime,
        @Nullable String discoveredBy,
        @Nullable NoticeFrom noticeFrom,
        boolean externalNotice,
        @Nullable LocalDateTime occurredAt,
        @Nullable SuspicionOutcome outcome,
        @Nullable Boolean suddenEvent,
        @Nullable LocalDateTime insurerNotifiedAt,
        @Nullable LocalDateTime firstClaimAt,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate writtenFilingOn,
        @Nullable LocalDate mediaReportOn,
        @Nullable LocalDate consultingActivatedOn,
        boolean payable,
        LeakedData data) {

    /** An incident of this kind of which nothing else is known. */
    public static Facts of(IncidentKind kind) {
        return new Facts(
                kind,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                LeakedData.PERSONAL);
    }

    /** The facts of a claim file's incident. */
    public static Facts of(Claim.Incident incident) {
        return of(incident.kind()).with(facts -> {
            facts.cause = incident.cause();
            facts.discoveredOn = incident.discoveredAt().toLocalDate();
            facts.discoveredTime = incident.discoveredAt().toLocalTime();
            facts.externalNotice = incident.externalNotice();
            facts.occurredAt = incident.occurredAt();
            facts.outcome = incident.outcome();
            facts.suddenEvent = incident.suddenEvent();
            facts.insurerNotifiedAt = incident.insurerNotifiedAt();
            facts.firstClaimAt = incident.firstClaimAt();
            facts.announcedOn = incident.announcedOn();
            facts.writtenFilingOn = incident.writtenFilingOn();
            facts.mediaReportOn = incident.mediaReportOn();
            facts.consultingActivatedOn = incident.consultingActivatedOn();
            facts.payable = incident.payable();
            facts.data = incident.data();
        });
    }

    /** The same facts but for those that are set here. */
    public Facts with(Consumer<Edit> changes) {
        Edit edit = new Edit(this);
        changes.accept(edit);
        return edit.facts();
    }

    /** When it was first noticed; at the beginning of that day where the time is not known; null without the day. */
    public @Nullable LocalDateTime discoveredAt() {
        if (discoveredOn == null) {
            return null;
        }
        return discoveredOn.atTime(discoveredTime == null ? LocalTime.MIDNIGHT : discoveredTime);
    }

    /**
     * These facts as the claim file has them.
     *
     * @param id what the file calls the incident
     * @param known when it was noticed at the latest: stands in for a day of discovery that nobody has given yet
     */
    public Claim.Incident toClaim(String id, LocalDateTime known) {
        LocalDateTime discovered = discoveredAt();
        return new Claim.Incident(
                id,
                kind,
                cause,
                discovered == null ? known : discovered,
                occurredAt,
                outcome,
                suddenEvent,
                externalNotice,
                insurerNotifiedAt,
                firstClaimAt,
                announcedOn,
                writtenFilingOn,
                mediaReportOn,
                consultingActivatedOn,
                payable,
                data);
    }

    /** The same facts, found on such notice, which also decides whether it was an external one. */
    public Facts withNoticeFrom(@Nullable NoticeFrom from) {
        return with(facts -> {
            facts.noticeFrom = from;
            facts.externalNotice = from != null && from.isExternalNotice();
        });
    }

    /** The same facts, noticed then. */
    public Facts withDiscovery(@Nullable LocalDate on, @Nullable LocalTime time, @Nullable String by) {
        return with(facts -> {
            facts.discoveredOn = on;
            facts.discoveredTime = time;
            facts.discoveredBy = by;
        });
    }

    /** The same facts of an incident of this kind; of a suspicion, with how it turned out. */
    public Facts withKind(IncidentKind newKind, @Nullable SuspicionOutcome newOutcome) {
        return with(facts -> {
            facts.kind = newKind;
            facts.outcome = newOutcome;
        });
    }

    /** The same facts, announced to the public on that day. */
    public Facts withAnnouncedOn(@Nullable LocalDate day) {
        return with(facts -> facts.announcedOn = day);
    }

    /** Facts while they are being changed, each by its name. */
    public static final class Edit {

        public IncidentKind kind;
        public @Nullable Cause cause;
        public @Nullable LocalDate discoveredOn;
        public @Nullable LocalTime discoveredTime;
        public @Nullable String discoveredBy;
        public @Nullable NoticeFrom noticeFrom;
        public boolean externalNotice;
        public @Nullable LocalDateTime occurredAt;
        public @Nullable SuspicionOutcome outcome;
        public @Nullable Boolean suddenEvent;
        public @Nullable LocalDateTime insurerNotifiedAt;
        public @Nullable LocalDateTime firstClaimAt;
        public @Nullable LocalDate announcedOn;
        public @Nullable LocalDate writtenFilingOn;
        public @Nullable LocalDate mediaReportOn;
        public @Nullable LocalDate consultingActivatedOn;
        public boolean payable;
        public LeakedData data;

        private Edit(Facts known) {
            kind = known.kind;
            cause = known.cause;
            discoveredOn = known.discoveredOn;
            discoveredTime = known.discoveredTime;
            discoveredBy = known.discoveredBy;
            noticeFrom = known.noticeFrom;
            externalNotice = known.externalNotice;
            occurredAt = known.occurredAt;
            outcome = known.outcome;
            suddenEvent = known.suddenEvent;
            insurerNotifiedAt = known.insurerNotifiedAt;
            firstClaimAt = known.firstClaimAt;
            announcedOn = known.announcedOn;
            writtenFilingOn = known.writtenFilingOn;
            mediaReportOn = known.mediaReportOn;
            consultingActivatedOn = known.consultingActivatedOn;
            payable = known.payable;
            data = known.data;
        }

        private Facts facts() {
            return new Facts(
                    kind,
                    cause,
                    discoveredOn,
                    discoveredTime,
                    discoveredBy,
                    noticeFrom,
                    externalNotice,
                    occurredAt,
                    outcome,
                    suddenEvent,
                    insurerNotifiedAt,
                    firstClaimAt,
                    announcedOn,
                    writtenFilingOn,
                    mediaReportOn,
                    consultingActivatedOn,
                    payable,
                    data);
        }
    }
}
