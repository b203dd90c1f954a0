package io.shirase.bench;

import io.shirase.claim.ClaimFiles;
import io.shirase.identity.SignedIn;
import java.io.IOException;

/** One incident with some lines for each of the people who will come, all of one firm. */
final class PeopleStore extends BenchFill {

    private static final int LINES = 7;

    PeopleStore(ClaimFiles claimFiles, SignedIn signedIn) {
        super(claimFiles, signedIn);
    }

    @Override
    void fill() throws IOException {
        ClaimMill mill = new ClaimMill(20261127);
        for (int person = 0; person < PeopleBench.PEOPLE; person++) {
            incident(mill, PeopleBench.NAME + person, LINES);
        }
    }
}
