package io.shirase.demo;

import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Imported;
import io.shirase.claim.Insured;
import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.identity.SignedIn;
import io.shirase.identity.StartLock;
import io.shirase.policy.Policies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Imports the claims of the demonstration at the first start, each whole or not at all. */
@Component
@ConditionalOnBooleanProperty("shirase.demo")
class DemoClaims implements SmartLifecycle {

    private static final List<String> NAMES =
            List.of("minato-2026", "minato-2025", "yamabiko-2026", "yamabiko-leak", "tsubame-2026");
    private static final Map<String, Whose> INSURED = Map.of(
            "firm", new Whose(Demo.FIRM, "policyholder"),
            "other-firm", new Whose(Demo.OTHER_FIRM, "policyholder2"),
            "third-firm", new Whose(Demo.THIRD_FIRM, "policyholder3"));

    private final ClaimFiles claimFiles;
    private final Policies policies;
    private final StoryTeller teller;
    private final SignedIn signedIn;
    private final StartLock lock;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private volatile boolean running;

    DemoClaims(
            ClaimFiles claimFiles,
            Policies policies,
            StoryTeller teller,
            SignedIn signedIn,
            StartLock lock,
            TransactionTemplate transaction,
            Clock clock) {
        this.claimFiles = claimFiles;
        this.policies = policies;
        this.teller = teller;
        this.signedIn = signedIn;
        this.lock = lock;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before the server listens: its phase is later than every one that is not given. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        NAMES.forEach(name -> transaction.executeWithoutResult(status -> {
            lock.take();
            importOnce(name);
        }));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void importOnce(String name) {
        LocalDate today = LocalDate.now(clock);
        String claim = StoryDays.on(today, resource(name + ".json"));
        String certificateNumber =
                json.readTree(claim).at("/policy/certificateNumber").asString();
        if (signedIn.asPortal(() -> isThere(certificateNumber))) {
            return;
        }
        Story story = json.readValue(StoryDays.on(today, resource(name + ".story.json")), Story.class);
        Whose whose = Objects.requireNonNull(INSURED.get(story.insured()), story.insured());
        Insured insured = new Insured(
                whose.firm().id(), whose.firm().name(), whose.firm().equals(Demo.FIRM) ? Demo.AGENCY.id() : null);
        Imported imported = signedIn.asPortal(
                () -> claimFiles.importFile(claim.getBytes(StandardCharsets.UTF_8), insured, story.incidents()));
        teller.tell(story, imported, whose.policyholder());
    }

    private boolean isThere(String certificateNumber) {
        return !policies.ofNumbers(List.of(certificateNumber)).isEmpty();
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = DemoClaims.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Whose(Organisation firm, String policyholder) {}
}
