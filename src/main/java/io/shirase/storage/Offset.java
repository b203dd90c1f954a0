package io.shirase.storage;

import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

/** Where in a list to begin to read. */
public final class Offset {

    private Offset() {}

    /** Leaves out so many at the beginning. */
    public static OffsetScrollPosition of(int leftOut) {
        // Spring Data names the last one that is left out, and nothing where none is.
        return leftOut == 0 ? ScrollPosition.offset() : ScrollPosition.offset(leftOut - 1L);
    }
}
