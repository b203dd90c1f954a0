package io.shirase.mail;

import io.shirase.language.Coded;

/** How far a mail has come. */
public enum MailState implements Coded {
    /** Is sent when it is due; also after tries that failed for now. */
    WAITING("waiting"),
    /** Somebody is sending it, for as long as the lease lasts. */
    SENDING("sending"),
    /** The mail server has taken it. */
    SENT("sent"),
    /** The mail server will never take it, or it was tried for too long. */
    FAILED("failed"),
    /** Was not sent: no mail server is set. */
    NO_SERVER("no-server"),
    /** Was not sent: no address of the person is known. */
    NO_ADDRESS("no-address");

    private final String code;

    MailState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
