package io.shirase.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When somebody came in, or tried to; answered by whoever writes it down. */
public interface SignInHistory {

    /** The newest first. */
    List<SignIn> of(UUID person, int most);

    /**
     * @param address from where, as the server knows it
     * @param way how; empty for what was written down before that was
     */
    record SignIn(Instant at, boolean succeeded, String address, Optional<Way> way) {}
}
