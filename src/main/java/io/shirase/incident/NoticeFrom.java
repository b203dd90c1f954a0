package io.shirase.incident;

import io.shirase.language.Coded;

/** Who told the insured that something was wrong. */
public enum NoticeFrom implements Coded {
    OWN_STAFF("own-staff"),
    /** The company that is charged with the security of the insured's systems. */
    SECURITY_OPERATOR("security-operator"),
    /** Police, ministries, IPA, JPCERT/CC, the Personal Information Protection Commission. */
    PUBLIC_BODY("public-body"),
    CUSTOMER("customer"),
    MEDIA("media"),
    ATTACKER("attacker");

    private final String code;

    NoticeFrom(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether the wording calls it 外部通報: notice of a public body, or of a company that is charged with the security of
     * the systems. A customer's, a journalist's or the attacker's message is none.
     */
    public boolean isExternalNotice() {
        return this == PUBLIC_BODY || this == SECURITY_OPERATOR;
    }
}
