package io.shirase.assessment;

import io.shirase.language.Coded;

/** Why a line is not paid in full: what reduces, what denies, what holds. */
public enum Reason implements Coded {
    RATIO("ratio"),
    HEAD_CAP("head-cap"),
    OWN_LIMIT("own-limit"),
    CLAIM_LIMIT("claim-limit"),
    COST_LIMIT("cost-limit"),
    POLICY_LIMIT("policy-limit"),
    PREMIUM_RATIO("premium-ratio"),
    TRIGGER_DISCOVERY("trigger-discovery"),
    TRIGGER_CLAIM("trigger-claim"),
    TRIGGER_OCCURRENCE("trigger-occurrence"),
    KIND_NOT_ADMITTED("kind-not-admitted"),
    PLAN_EXCLUDES("plan-excludes"),
    NOT_SUDDEN("not-sudden"),
    NO_EXTERNAL_NOTICE("no-external-notice"),
    NOT_OUTSOURCED("not-outsourced"),
    EMERGENCY_NOTICE("emergency-notice"),
    WINDOW("window"),
    CONSENT_MISSING("consent-missing"),
    NOT_ANNOUNCED("not-announced"),
    NO_PUBLIC_FILING("no-public-filing"),
    CONSULTING_NOT_ACTIVATED("consulting-not-activated"),
    NOT_FIRST_CRISIS("not-first-crisis"),
    OPTION_NOT_ATTACHED("option-not-attached"),
    RIDER_EXCLUDES("rider-excludes"),
    DOMESTIC_ONLY("domestic-only"),
    INCIDENT_NOT_PAYABLE("incident-not-payable"),
    WAITING_TIME("waiting-time"),
    SETTLEMENT_NOT_APPROVED("settlement-not-approved"),
    RANSOM("ransom"),
    OWN_GOODS("own-goods"),
    REGULAR_FEE("regular-fee"),
    PORTABLE_DEVICE("portable-device"),
    NOT_IN_DEFINITION("not-in-definition"),
    FINE("fine"),
    RECURRENCE_CONSULTING("recurrence-consulting"),
    CASH("cash"),
    OUTCOME_PENDING("outcome-pending"),
    EVIDENCE_MISSING("evidence-missing"),
    ORDER_OF_TIMES("order-of-times"),
    AMBIGUOUS_WORDING("ambiguous-wording");

    /** What a reason does to a line. */
    public enum Effect {
        REDUCES,
        DENIES,
        HOLDS
    }

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public Effect effect() {
        if (compareTo(PREMIUM_RATIO) <= 0) {
            return Effect.REDUCES;
        }
        return compareTo(OUTCOME_PENDING) < 0 ? Effect.DENIES : Effect.HOLDS;
    }

    @Override
    public String code() {
        return code;
    }
}
