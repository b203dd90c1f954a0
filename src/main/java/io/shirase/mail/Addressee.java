package io.shirase.mail;

import java.util.Locale;

/** @param language in which the mail is written: Japanese, or English for every other */
public record Addressee(String address, Locale language) {

    /** The most letters that an address may have (RFC 5321). */
    public static final int LONGEST = 254;

    /** @throws IllegalArgumentException if it is none at which mail can arrive, see {@link MailAddress#isOne} */
    public Addressee {
        if (!MailAddress.isOne(address)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }
}
