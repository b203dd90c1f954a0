package io.shirase.incident;

import io.shirase.assessment.Cause;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.time.Moment;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident. What is null is not known, or has not happened. Times are Asia/Tokyo's.
 *
 * @param cause asked for by some products only
 * @param discovery when anybody of the insured first noticed
 * @param externalNotice found by notice of a public body or of the contracted security operator
 * @param outcome of a suspicion; null counts as pending
 * @param suddenEvent whether a sudden event was found; null where nobody has said yet
 * @param insurerNotifiedAt first contact with the insurer or its hotline
 * @param firstClaimAt when the first third-party claim was made
 * @param announcedOn when the insured made it public
 * @param payable whether the incident is one that the policy pays for
 * @param data whose data leaked
 * @param personalDataLeaked of an attack: whether personal data leaked or may have; null where nobody knows yet
 * @param withinMonthOfDelivery of an IT-service loss: whether it was claimed within a month after the delivery
 */
@Embeddable
public record Facts(
        IncidentKind kind,
        @Nullable Cause cause,
        Discovery discovery,
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
        LeakedData data,
        @Nullable Boolean personalDataLeaked,
        boolean withinMonthOfDelivery) {

    /** The database has no value for an embedded one of which nothing is known. */
    public Facts {
        discovery = discovery == null ? Discovery.UNKNOWN : discovery;
    }

    /** An incident of this kind of which nothing else is known. */
    public static Facts of(IncidentKind kind) {
        return new Facts(
                kind,
                null,
                Discovery.UNKNOWN,
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
                LeakedData.PERSONAL,
                null,
                false);
    }

    /** The facts of a claim file's incident. */
    public static Facts of(Claim.Incident incident) {
        return of(incident.kind()).with(facts -> {
            facts.cause = incident.cause();
            facts.discovery = Discovery.UNKNOWN.at(Moment.of(incident.discoveredAt()));
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
            facts.personalDataLeaked = incident.personalDataLeaked();
            facts.withinMonthOfDelivery = incident.withinMonthOfDelivery();
        });
    }

    /** Whether it was an attack, or may have been one. */
    public boolean isOfAttack() {
        return kind == IncidentKind.CYBER_ATTACK
                || (kind == IncidentKind.SUSPECTED_ATTACK && outcome != SuspicionOutcome.NO_ATTACK);
    }

    /** The same facts but for those that are set here. */
    public Facts with(Consumer<Edit> changes) {
        Edit edit = new Edit(this);
        changes.accept(edit);
        return edit.facts();
    }

    /** Whose data leaked, by what is said to be affected: companies' alone, persons' too, or as it was while unknown. */
    public static LeakedData dataOf(Affected affected, LeakedData before) {
        if (affected.dataKinds().stream().anyMatch(DataKind::isPersonal)) {
            return LeakedData.PERSONAL;
        }
        return affected.dataKinds().contains(DataKind.CORPORATE) ? LeakedData.CORPORATE : before;
    }

    /** Whether nobody has said yet who gave notice; only then is it unknown whether it was one from outside. */
    public boolean isNoticeUnknown() {
        return noticeFrom == null && !externalNotice;
    }

    /**
     * These facts as the claim file has them.
     *
     * @param id what the file calls the incident
     * @param known when it was noticed at the latest: stands in for a day of discovery that nobody has given yet
     */
    public Claim.Incident toClaim(String id, LocalDateTime known) {
        return new Claim.Incident(
                id,
                kind,
                cause,
                discovery.forClaim(known),
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
                data,
                personalDataLeaked,
                withinMonthOfDelivery);
    }

    /** The same facts, found on such notice, which also decides whether it was an external one. */
    public Facts withNoticeFrom(@Nullable NoticeFrom from) {
        return with(facts -> {
            facts.noticeFrom = from;
            facts.externalNotice = from != null && from.isExternalNotice();
        });
    }

    /** The same facts, noticed then. */
    public Facts withDiscovery(Discovery noticed) {
        return with(facts -> facts.discovery = noticed);
    }

    /** The same facts of an incident of this kind; of a suspicion, with how it turned out. */
    public Facts withKind(IncidentKind newKind, @Nullable SuspicionOutcome newOutcome) {
        return with(facts -> {
            facts.kind = newKind;
            facts.outcome = newOutcome;
        });
    }

    /** Facts while they are being changed, each by its name. */
    public static final class Edit {

        public IncidentKind kind;
        public @Nullable Cause cause;
        public Discovery discovery;
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
        public @Nullable Boolean personalDataLeaked;
        public boolean withinMonthOfDelivery;

        private Edit(Facts known) {
            kind = known.kind;
            cause = known.cause;
            discovery = known.discovery;
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
            personalDataLeaked = known.personalDataLeaked;
            withinMonthOfDelivery = known.withinMonthOfDelivery;
        }

        private Facts facts() {
            return new Facts(
                    kind,
                    cause,
                    discovery,
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
                    data,
                    personalDataLeaked,
                    withinMonthOfDelivery);
        }
    }
}
