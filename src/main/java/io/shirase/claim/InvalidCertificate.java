package io.shirase.claim;

import io.shirase.claimfile.ClaimFileException;

/** The file beside a claim file does not state the numbers of its certificate. */
public class InvalidCertificate extends RuntimeException {

    private final transient ClaimFileException refusal;

    InvalidCertificate(ClaimFileException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    /** Where in that file, and why. */
    public ClaimFileException refusal() {
        return refusal;
    }
}
