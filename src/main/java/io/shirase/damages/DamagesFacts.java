package io.shirase.damages;

import io.shirase.money.Yen;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the firm says of a claim against it. A fact that is not known yet is null.
 *
 * @param claimant who claims; empty where not known
 * @param madeAt when the claim was made, local time in Asia/Tokyo
 * @param asked whole yen
 * @param note anything else in words; empty where there is nothing
 */
public record DamagesFacts(
        String claimant,
        @Nullable LocalDateTime madeAt,
        @Nullable Channel channel,
        @Nullable Yen asked,
        String note) {

    /** How many characters of each text are kept. */
    public static final int MAX_CLAIMANT = 200;

    public static final int MAX_NOTE = 2000;

    public DamagesFacts {
        claimant = claimant.strip();
        note = note.strip();
    }
}
