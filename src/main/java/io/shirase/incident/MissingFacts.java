package io.shirase.incident;

import java.util.List;
import java.util.Set;

/** The facts that whoever reports may add later, as long as nobody has given them. */
final class MissingFacts {

    private static final Set<String> ADDABLE =
            Set.of("noticeFrom", "occurredAt", "firstClaimAt", "announcedOn", "writtenFilingOn", "mediaReportOn");

    private static final String FOLLOWS_FROM_NOTICE = "externalNotice";

    private MissingFacts() {}

    /** Whether these changes only add what is missing. */
    static boolean add(List<FactChange> changes, Facts after) {
        return changes.stream().allMatch(change -> {
            if (change.fact().equals(FOLLOWS_FROM_NOTICE)) {
                return changes.stream().anyMatch(other -> other.fact().equals("noticeFrom"))
                        && after.equals(after.withNoticeFrom(after.noticeFrom()));
            }
            if (change.before() instanceof Discovery before && change.after() instanceof Discovery discovery) {
                return discovery.onlyAddsTo(before);
            }
            return change.before() == null && ADDABLE.contains(change.fact());
        });
    }
}
