package io.shirase.callback;

import java.util.Optional;
import java.util.UUID;

/** Where the person who is here sees a call that is no incident yet; answered by whoever keeps the calls. */
public interface CallPlaces {

    /** The path of its page, without a leading slash; empty where it is somebody else's, or was thrown away. */
    Optional<String> path(UUID callId);
}
