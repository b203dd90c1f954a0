package io.shirase.edition;

import io.shirase.claim.Claims;
import io.shirase.claim.UnderEdition;
import io.shirase.edition.Edition.State;
import io.shirase.edition.Edition.TrialState;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries an edition on every claim of its product that is kept: which would be paid otherwise. It goes through the policies a
 * hundred at a time and keeps only the differences, so that a million claims need no more memory than a hundred.
 */
@Service
public class EditionTrials {

    private static final Logger LOG = LoggerFactory.getLogger(EditionTrials.class);
    private static final int PIECE = 100;

    /** A trial that has not moved for so long is one of a server that is gone. */
    private static final Duration GONE = Duration.ofMinutes(2);

    private final EditionStore store;
    private final Editions editions;
    private final ProductCatalog products;
    private final Policies policies;
    private final Claims claims;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionTrials(
            EditionStore store,
            Editions editions,
            ProductCatalog products,
            Policies policies,
            Claims claims,
            SignedIn signedIn,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.products = products;
        this.policies = policies;
        this.claims = claims;
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins a trial, which goes on by itself; an edition's row says how far it has come.
     *
     * @throws InvalidEdition if the edition no longer waits, or a trial of it runs
     * @throws NotFoundException if there is no such edition
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    public void begin(UUID id) {
        UUID run = UUID.randomUUID();
        transaction.executeWithoutResult(status -> prepare(id, run));
        Thread.ofVirtual()
                .name("edition-trial")
                .start(() -> signedIn.asPortal(() -> {
                    go(id, run);
                    return null;
                }));
    }

    /** As {@link #begin}, and waits for its end. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    public void run(UUID id) {
        UUID run = UUID.randomUUID();
        transaction.executeWithoutResult(status -> prepare(id, run));
        signedIn.asPortal(() -> {
            go(id, run);
            return null;
        });
    }

    private void prepare(UUID id, UUID run) {
        Edition edition = store.lock(id).orElseThrow(NotFoundException::new);
        if (edition.state() != State.PROPOSED) {
            throw InvalidEdition.because("decided");
        }
        if (isRunning(edition)) {
            throw InvalidEdition.because("running");
        }
        store.beginTrial(
                id, run, editions.against(edition.product()), policies.count(edition.product()), clock.instant());
    }

    private boolean isRunning(Edition edition) {
        var at = edition.trial().at();
        return edition.trial().state() == TrialState.RUNNING
                && at != null
                && at.isAfter(clock.instant().minus(GONE));
    }

    private void go(UUID id, UUID run) {
        try {
            Edition edition = store.find(id).orElseThrow();
            Product product = editions.file(edition).product();
            ProductCatalog then = products.with(product);
            UUID last = null;
            List<Policy> piece;
            do {
                piece = policies.ofProduct(product.code(), last, PIECE);
                if (!tryPiece(id, run, piece, product, then)) {
                    return;
                }
                last = piece.isEmpty() ? null : piece.getLast().id();
            } while (piece.size() == PIECE);
            store.endTrial(id, run, TrialState.DONE, clock.instant());
        } catch (RuntimeException failed) {
            LOG.error("The trial of edition {} has failed", id, failed);
            store.endTrial(id, run, TrialState.FAILED, clock.instant());
        }
    }

    /** @return whether this run is still the one that counts */
    private boolean tryPiece(UUID id, UUID run, List<Policy> piece, Product product, ProductCatalog then) {
        List<Difference> differences = new ArrayList<>();
        for (Policy policy : piece) {
            UnderEdition found = claims.under(policy, product);
            if (found.differs()) {
                differences.add(difference(policy, found, product, then));
            }
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean counts = store.advance(id, run, piece.size(), clock.instant());
            if (counts) {
                differences.forEach(difference -> store.found(id, difference));
            }
            return counts;
        }));
    }

    private static Difference difference(Policy policy, UnderEdition found, Product product, ProductCatalog then) {
        LocalDate start = policy.periodStart().toLocalDate();
        boolean moves = then.find(product.code(), start).filter(product::equals).isPresent();
        return new Difference(
                policy.id(),
                policy.certificateNumber(),
                moves,
                found.now().amount(),
                yen(found),
                found.problem().substring(0, Math.min(500, found.problem().length())));
    }

    private static @Nullable Long yen(UnderEdition found) {
        return found.otherwise() == null ? null : (Long) found.otherwise().amount();
    }
}
