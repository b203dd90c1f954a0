package io.shirase.paper;

import java.io.IOException;

/** A PDF is encrypted, so that its pages may not or cannot be taken over. */
public final class EncryptedException extends IOException {

    private static final long serialVersionUID = 1;

    EncryptedException(String message) {
        super(message);
    }
}
