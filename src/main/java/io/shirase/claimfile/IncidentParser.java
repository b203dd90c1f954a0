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

    private enum IncidentField {
        ID,
        KIND,
        DISCOVERED_AT,
        CAUSE,
        OCCURRED_AT,
        OUTCOME,
        SUDDEN_EVENT,
        EXTERNAL_NOTICE,
        INSURER_NOTIFIED_AT,
        FIRST_CLAIM_AT,
        ANNOUNCED_ON,
        WRITTEN_FILING_ON,
        MEDIA_REPORT_ON,
        CONSULTING_ACTIVATED_ON,
        PAYABLE,
        DATA,
        PERSONAL_DATA_LEAKED,
        WITHIN_MONTH_OF_DELIVERY
    }

    private static final FieldNames<IncidentField> INCIDENT = FieldNames.requiredUpTo(IncidentField.DISCOVERED_AT);

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
        Boolean personalLeaked = null;
        boolean afterDelivery = false;
        in.beginObject(INCIDENT);
        for (IncidentField field = in.field(INCIDENT); field != null; field = in.field(INCIDENT)) {
            switch (field) {
                case ID -> id = in.text();
                case KIND -> kind = in.code(KINDS);
                case CAUSE -> cause = in.code(CAUSES);
                case DISCOVERED_AT -> discovered = in.time();
                case OCCURRED_AT -> occurred = in.time();
                case OUTCOME -> outcome = in.code(OUTCOMES);
                case SUDDEN_EVENT -> sudden = in.yesOrNo();
                case EXTERNAL_NOTICE -> externalNotice = in.yesOrNo();
                case INSURER_NOTIFIED_AT -> notified = in.time();
                case FIRST_CLAIM_AT -> firstClaim = in.time();
                case ANNOUNCED_ON -> announced = in.date();
                case WRITTEN_FILING_ON -> filing = in.date();
                case MEDIA_REPORT_ON -> media = in.date();
                case CONSULTING_ACTIVATED_ON -> consulting = in.date();
                case PAYABLE -> payable = in.yesOrNo();
                case DATA -> data = in.code(DATA);
                case PERSONAL_DATA_LEAKED -> personalLeaked = in.yesOrNo();
                case WITHIN_MONTH_OF_DELIVERY -> afterDelivery = in.yesOrNo();
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
                data,
                personalLeaked,
                afterDelivery);
    }
}
