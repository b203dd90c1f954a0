package io.shirase.persistence;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;

/** What policies of the tests say. */
public final class SampleTerms {

    /** Of a policy with the interruption rider. */
    public static final Claim.Terms INTERRUPTION = new Claim.Terms(
            Yen.of(300_000_000),
            Yen.of(50_000_000),
            Yen.ZERO,
            null,
            Yen.of(20_000_000),
            Yen.of(10_000_000),
            12,
            Yen.of(1_000_000),
            null,
            null);

    private SampleTerms() {}
}
