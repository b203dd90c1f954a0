package io.shirase.product;

/** What a condition of a product file may ask about a claim, and how the answer is written. */
public enum Fact {
    PLAN("plan", Form.CODES),
    RIDER("rider", Form.CODES),
    KIND("kind", Form.CODES),
    CAUSE("cause", Form.CODES),
    OUTCOME("outcome", Form.CODES),
    DATA("data", Form.CODES),
    ACTIVITY("activity", Form.CODES),
    ITEM("item", Form.CODES),
    TRAIT("trait", Form.CODES),
    SUDDEN_EVENT("suddenEvent", Form.YES_NO_UNKNOWN),
    PERSONAL_DATA_LEAKED("personalDataLeaked", Form.YES_NO_UNKNOWN),
    WITHIN_MONTH_OF_DELIVERY("withinMonthOfDelivery", Form.YES_NO),
    EXTERNAL_NOTICE("externalNotice", Form.YES_NO),
    PAYABLE("payable", Form.YES_NO),
    OUTSOURCED("outsourced", Form.YES_NO),
    DOMESTIC("domestic", Form.YES_NO),
    SETTLEMENT_APPROVED("settlementApproved", Form.YES_NO_UNKNOWN),
    FIRST_INCIDENT("firstIncident", Form.YES_NO),
    DISCOVERED_IN_PERIOD("discoveredInPeriod", Form.YES_NO),
    ANNOUNCED_ON("announcedOn", Form.KNOWN),
    WRITTEN_FILING_ON("writtenFilingOn", Form.KNOWN),
    MEDIA_REPORT_ON("mediaReportOn", Form.KNOWN),
    CONSULTING_ACTIVATED_ON("consultingActivatedOn", Form.KNOWN),
    FIRST_CLAIM_AT("firstClaimAt", Form.KNOWN),
    INSURER_NOTIFIED_AT("insurerNotifiedAt", Form.KNOWN),
    UNIT_COST_ABOVE("unitCostAbove", Form.AMOUNT);

    /** How the answers to a fact are written in a product file. */
    public enum Form {
        /** One code or a list of codes: the condition holds where the claim has any of them. */
        CODES,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** {@code true}, {@code false} or {@code unknown}. */
        YES_NO_UNKNOWN,
        /** {@code known} or {@code unknown}. */
        KNOWN,
        /** Whole yen: the condition holds where the claim's amount is known and larger. */
        AMOUNT
    }

    private final String key;
    private final Form form;

    Fact(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }
}
