package io.shirase.paper;

import java.io.IOException;

/** A receipt would take more memory to show than is safe. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
