package io.shirase.mail;

import io.shirase.language.Coded;
import java.time.Duration;

/** What a mail is about; its texts are {@code mail.CODE.*}. */
public enum MailKind implements Coded {
    /** The receipt of a notice, which proves when the insurer was told; with the paper. */
    NOTICE("notice", Wish.ALWAYS, Duration.ZERO),
    /** To whoever reported without an account: that the report has come in. */
    OUTSIDE("outside", Wish.ALWAYS, Duration.ZERO),
    /** Somebody of the insurer asks the firm to go on with what a caller reported: what stays unsaid may cost a right. */
    HANDOVER("handover", Wish.ALWAYS, Duration.ofMinutes(5)),
    /** Two reports of one event have become one, which has one of their numbers. */
    MERGED("merged", Wish.UNLESS_SWITCHED_OFF, Duration.ZERO),
    /** Two reports that had become one are two again. */
    UNMERGED("unmerged", Wish.UNLESS_SWITCHED_OFF, Duration.ZERO),
    /** A report has come in whose policy is not known yet. */
    UNMATCHED("unmatched", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(5)),
    /** The link with which a new person sets a password. */
    INVITATION("invitation", Wish.ALWAYS, Duration.ZERO),
    /** The link with which a person sets a forgotten password anew. */
    RESET("reset", Wish.ALWAYS, Duration.ZERO),
    /** A claim handler has asked something. */
    QUESTION("question", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(5)),
    /** What a claim handler asked was answered. */
    ANSWER("answer", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(5)),
    /** A claim handler is given an incident to look after. */
    ASSIGNED("assigned", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(5)),
    /** Something was decided about costs: from then on it can be objected to. */
    DECISION("decision", Wish.ALWAYS, Duration.ofMinutes(15)),
    /** The insured objects to what was decided about a cost. */
    OBJECTION("objection", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(5)),
    /** The insurer is asked for its consent before a cost is ordered. */
    CONSENT_ASKED("consent-asked", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(1)),
    /** What the insurer says to that: the firm waits for it before it orders. */
    CONSENT_ANSWERED("consent-answered", Wish.ALWAYS, Duration.ZERO),
    /** The insurer is asked to agree to a settlement with somebody who claims damages of a firm. */
    DAMAGES_ASKED("damages-asked", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(1)),
    /** What the insurer says to that: the firm waits for it before it settles. */
    DAMAGES_ANSWERED("damages-answered", Wish.ALWAYS, Duration.ZERO),
    /** A firm asks for a vendor to help it. */
    SUPPORT_ASKED("support-asked", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(1)),
    /** A vendor was named, or nobody could be. */
    SUPPORT_ANSWERED("support-answered", Wish.UNLESS_SWITCHED_OFF, Duration.ZERO),
    /** An account was entered to which the firm is to be paid: whoever did not do it says so. */
    ACCOUNT_ENTERED("account-entered", Wish.ALWAYS, Duration.ZERO),
    /** The insurer has paid; how the sum came about stands on the page. */
    PAID("paid", Wish.ALWAYS, Duration.ZERO),
    MESSAGE("message", Wish.UNLESS_SWITCHED_OFF, Duration.ofMinutes(5)),
    /** A day is near by which something must be done, or a right is lost. */
    REMINDER("reminder", Wish.ALWAYS, Duration.ZERO),
    /** A day has passed by which something should have been done, and it is not noted as done. */
    OVERDUE("overdue", Wish.ALWAYS, Duration.ZERO),
    /** A passkey came or went. */
    PASSKEYS_CHANGED("passkeys-changed", Wish.ALWAYS, Duration.ZERO),
    PASSWORD_CHANGED("password-changed", Wish.ALWAYS, Duration.ZERO),
    /** To the address that was: from now on mail goes elsewhere. */
    ADDRESS_CHANGED("address-changed", Wish.ALWAYS, Duration.ZERO),
    /** Where the audit trail ends, to be kept outside the portal. */
    ANCHOR("anchor", Wish.ALWAYS, Duration.ZERO),
    /** Whether mail arrives at all. */
    TEST("test", Wish.ALWAYS, Duration.ZERO);

    private enum Wish {
        ALWAYS,
        UNLESS_SWITCHED_OFF
    }

    private final String code;
    private final Wish wish;
    private final Duration gathering;

    MailKind(String code, Wish wish, Duration gathering) {
        this.code = code;
        this.wish = wish;
        this.gathering = gathering;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a person may do without it; not where it protects a right. */
    public boolean canBeSwitchedOff() {
        return wish == Wish.UNLESS_SWITCHED_OFF;
    }

    /** Whether whoever has the link needs no password: nobody but the addressee may see it. */
    boolean hasSecretLink() {
        return this == INVITATION || this == RESET;
    }

    /** How long it waits for more of its like, which then make one mail; see {@link Mail#gatheredBy}. */
    Duration gathering() {
        return gathering;
    }
}
