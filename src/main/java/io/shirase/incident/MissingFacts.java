package io.shirase.incident;

import java.util.List;
import java.util.Set;

/** What somebody of the insured may do to the facts: add what is missing, and put the kind right until it is reviewed. */
final class MissingFacts {

    private static final Set<String> ADDABLE =
            Set.of("noticeFrom", "occurredAt", "firstClaimAt", "announcedOn", "writtenFilingOn", "mediaReportOn");

    private static final String FOLLOWS_FROM_NOTICE = "externalNotice";

    private MissingFacts() {}

    /** The kind, and what follows from it or from what was said to be affected. */
    private static final Set<String> OPEN_UNTIL_REVIEW = Set.of("kind", "outcome", "data");

    /** Whether these changes are all such as the insured may make. */
    static boolean permit(List<FactChange> changes, Facts after, IncidentStatus status) {
        return changes.stream().allMatch(change -> {
            if (change.fact().equals(FOLLOWS_FROM_NOTICE)) {
                return changes.stream().anyMatch(other -> other.fact().equals("noticeFrom"))
                        && after.equals(after.withNoticeFrom(after.noticeFrom()));
            }
            if (change.before() instanceof Discovery before && change.after() instanceof Discovery discovery) {
                return discovery.onlyAddsTo(before);
            }
            if (OPEN_UNTIL_REVIEW.contains(change.fact())) {
                return status == IncidentStatus.RECEIVED
                        && (after.outcome() == null || !change.fact().equals("outcome"));
            }
            return change.before() == null && ADDABLE.contains(change.fact());
        });
    }
}
