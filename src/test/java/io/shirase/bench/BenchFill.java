package io.shirase.bench;

import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Insured;
import io.shirase.identity.Demo;
import io.shirase.identity.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What fills an empty store before the server listens, after the demonstration's own claims. */
abstract class BenchFill implements SmartLifecycle {

    private static final JsonMapper JSON = new JsonMapper();

    private final ClaimFiles claimFiles;
    private final SignedIn signedIn;
    private boolean running;

    BenchFill(ClaimFiles claimFiles, SignedIn signedIn) {
        this.claimFiles = claimFiles;
        this.signedIn = signedIn;
    }

    abstract void fill() throws IOException;

    /** An incident of the demonstration's first firm, under this name and number. */
    final UUID incident(ClaimMill mill, String name, int lines) {
        ObjectNode claim = (ObjectNode) JSON.readTree(mill.claim("tokio-marine-chuokai", lines));
        ((ObjectNode) claim.get("policy")).put("certificateNumber", name);
        Insured insured = new Insured(Demo.FIRM.id(), name, Demo.AGENCY.id());
        return signedIn.asPortal(() -> claimFiles.importFile(JSON.writeValueAsBytes(claim), insured))
                .incidents()
                .values()
                .iterator()
                .next();
    }

    @Override
    public final int getPhase() {
        return 1;
    }

    @Override
    public final void start() {
        running = true;
        try {
            fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
