package io.shirase.bench;

import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Insured;
import io.shirase.identity.Demo;
import io.shirase.identity.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One incident with some lines for each of the people who will come, all of one firm. */
final class PeopleStore implements SmartLifecycle {

    private static final int LINES = 7;

    private final ClaimFiles claimFiles;
    private final SignedIn signedIn;
    private boolean running;

    PeopleStore(ClaimFiles claimFiles, SignedIn signedIn) {
        this.claimFiles = claimFiles;
        this.signedIn = signedIn;
    }

    /** After the demonstration's own claims. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void start() {
        running = true;
        try {
            incidents(new ClaimMill(20261127));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void incidents(ClaimMill mill) {
        JsonMapper json = new JsonMapper();
        for (int person = 0; person < PeopleBench.PEOPLE; person++) {
            String name = PeopleBench.NAME + person;
            ObjectNode claim = (ObjectNode) json.readTree(mill.claim("tokio-marine-chuokai", LINES));
            ((ObjectNode) claim.get("policy")).put("certificateNumber", name);
            byte[] file = json.writeValueAsBytes(claim);
            signedIn.asPortal(() -> claimFiles.importFile(file, new Insured(Demo.FIRM.id(), name, Demo.AGENCY.id())));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
