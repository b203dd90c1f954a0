package io.shirase.claimfile;

import io.shirase.assessment.Cause;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reads the incidents of a claim file. */
final class IncidentParser {

    private static final FieldNames INCIDENT = FieldNames.required("id", "kind", "discoveredAt")
            .optional(
                    "cause",
                    "occurredAt",
                    "outcome",
                    "suddenEvent",
                    "externalNotice",
                    "insurerNotifiedAt",
                    "firstClaimAt",
                    "announcedOn",
                    "writtenFilingOn",
                    "mediaReportOn",
                    "consultingActivatedOn",
                    "payable",
                    "data");
    private static final Codes<IncidentKind> KINDS = Codes.of(IncidentKind.class);
    private static final Codes<Cause> CAUSES = Codes.of(Cause.class);
    private static final Codes<SuspicionOutcome> OUTCOMES = Codes.of(SuspicionOutcome.class);
    private static final Codes<LeakedData> DATA = Codes.of(LeakedData.class);

    private final JsonInput in;

    IncidentParser(JsonInput in) {
        this.in = in;
    }

    Claim.Incident incident() {
        String id = "";
        IncidentKind kind = IncidentKind.LEAK;
        Cause cause = null;
        LocalDateTime discovered = LocalDateTime.MIN;
        LocalDateTime occurred = null;
        SuspicionOutcome outcome = null;
        Boolean sudden = null;
        boolean externalNotice = false;
        LocalDateTime notified = null;
        LocalDateTime firstClaim = null;
        LocalDate announced = null;
        LocalDate filing = null;
        LocalDate media = null;
        LocalDate consulting = null;
        boolean payable = true;
        LeakedData data = LeakedData.PERSONAL;
        in.beginObject();
        for (String field = in.field(INCIDENT); field != null; field = in.field(INCIDENT)) {
            switch (field) {
                case "id" -> id = in.text();
                case "kind" -> kind = in.code(KINDS);
                case "cause" -> cause = in.code(CAUSES);
                case "discoveredAt" -> discovered = in.time();
                case "occurredAt" -> occurred = in.time();
                case "outcome" -> outcome = in.code(OUTCOMES);
                case "suddenEvent" -> sudden = in.yesOrNo();
                case "externalNotice" -> externalNotice = in.yesOrNo();
                case "insurerNotifiedAt" -> notified = in.time();
                case "firstClaimAt" -> firstClaim = in.time();
                case "announcedOn" -> announced = in.date();
                case "writtenFilingOn" -> filing = in.date();
                case "mediaReportOn" -> media = in.date();
                case "consultingActivatedOn" -> consulting = in.date();
                case "payable" -> payable = in.yesOrNo();
                default -> data = in.code(DATA);
            }
        }
        return new Claim.Incident(
                id,
                kind,
                cause,
                discovered,
                occurred,
                outcome,
                sudden,
                externalNotice,
                notified,
                firstClaim,
                announced,
                filing,
                media,
                consulting,
                payable,
                data);
    }
}
