package io.shirase.identity;

import io.shirase.money.Yen;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in, might, or might once, as an administrator and the person see it. It holds no password.
 *
 * @param version counts the changes, from 0
 * @param username with which the person signs in
 * @param mailAddress where the person gets mail; empty where it is not known
 * @param language in which the person gets mail
 * @param telephone as it was typed; empty where it is not known
 * @param authorityLimit whole yen up to which what the person accepts of an incident stands by itself; null for the portal's
 *     own limit
 * @param productLimits the same by the codes of products for which another limit counts
 */
public record Person(
        UUID id,
        long version,
        String username,
        String displayName,
        String mailAddress,
        Locale language,
        String telephone,
        Role role,
        Organisation organisation,
        @Nullable Yen authorityLimit,
        Map<String, Yen> productLimits,
        Standing standing) {

    public Person {
        productLimits = Map.copyOf(productLimits);
    }

    /** Whether the person can come in. */
    public enum Standing {
        /** Has not set a password yet. */
        INVITED,
        ACTIVE,
        /** Has left, or was sent away. */
        INACTIVE
    }
}
