package io.shirase.paper;

import java.io.IOException;

/** Signs a finished document. */
public interface Signer {

    /** Who signs, as a reader of the document shows it. */
    String name();

    /** The most bytes that a signature takes. */
    int room();

    /**
     * A signature as PAdES asks for it.
     *
     * @param digest SHA-256 of everything in the file but the signature
     * @return CMS, DER
     */
    byte[] sign(byte[] digest) throws IOException;
}
