package io.shirase.duty;

import io.shirase.language.Coded;

/** Why a leak must be reported, in the order of 個人情報保護法施行規則7条. */
public enum Ground implements Coded {
    /** 1号: one person's sensitive data is enough. */
    SENSITIVE("sensitive"),
    /** 2号: one person's data whose misuse costs money, such as card numbers and passwords, is enough. */
    FINANCIAL("financial"),
    /** 3号: one person is enough where it was done, or may have been done, with a wrongful purpose. */
    WRONGFUL("wrongful"),
    /** 4号: more than a thousand persons; of My Numbers, more than a hundred. */
    MANY("many"),
    /** Of My Numbers: an indefinite number of people saw them by electronic means, or may have. */
    PUBLIC_VIEW("public-view");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
