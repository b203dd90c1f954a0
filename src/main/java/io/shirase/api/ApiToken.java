package io.shirase.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a program's token; never the token itself.
 *
 * @param owner the person with whose rights the program works
 * @param ownerName as the person is called now
 * @param endsAt from then on it is no longer taken
 * @param revokedAt null while it is taken
 * @param usedAt when it was used last, to the minute; null if never
 */
public record ApiToken(
        UUID id,
        String name,
        UUID owner,
        String ownerName,
        Set<Scope> scopes,
        Instant madeAt,
        String madeBy,
        Instant endsAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    public boolean isTaken(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }
}
