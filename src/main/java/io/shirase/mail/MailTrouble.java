package io.shirase.mail;

import io.shirase.language.Coded;

/** Why a mail was not sent; its sentences are {@code mail.trouble.CODE}. */
public enum MailTrouble implements Coded {
    /** Nobody answers under the name and port of the mail server, or the answer breaks off. */
    SERVER_AWAY("server-away", false),
    /** The connection cannot be encrypted: mostly a certificate that this machine does not trust, or for another name. */
    ENCRYPTION("encryption", false),
    /** The mail server does not accept user name and password. */
    LOGIN("login", false),
    /** The mail server does not let mail come from this sender. */
    SENDER_REFUSED("sender-refused", false),
    /** The mail server says that there is no such recipient. */
    RECIPIENT_REFUSED("recipient-refused", true),
    /** The mail server asks to come again later. */
    LATER("later", false),
    /** The mail server does not take what is in the mail. */
    REFUSED("refused", true),
    /** The paper that goes with it could not be made. */
    ENCLOSURE("enclosure", false),
    /** Its link had ended before it could be sent. */
    TOO_LATE("too-late", true),
    /** The person has left, or has no address any more. */
    GONE("gone", true),
    /** So many were waiting that news were not sent. */
    FULL("full", true),
    OTHER("other", false);

    private final String code;
    private final boolean forGood;

    MailTrouble(String code, boolean forGood) {
        this.code = code;
        this.forGood = forGood;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether trying again is of no use until somebody has changed something. */
    boolean isForGood() {
        return forGood;
    }

    /** Whether the next mail would fare the same. */
    boolean concernsEveryMail() {
        return this == SERVER_AWAY || this == ENCRYPTION || this == LOGIN || this == SENDER_REFUSED;
    }
}
