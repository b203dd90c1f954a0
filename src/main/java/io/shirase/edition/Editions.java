package io.shirase.edition;

import io.shirase.assessment.ClaimVocabulary;
import io.shirase.assessment.Products;
import io.shirase.audit.AuditTrail;
import io.shirase.edition.Edition.Act;
import io.shirase.edition.Edition.State;
import io.shirase.edition.Edition.Trial;
import io.shirase.edition.Edition.TrialState;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.product.ProductException;
import io.shirase.product.ProductFile;
import io.shirase.rulecheck.CheckedProduct;
import io.shirase.rulecheck.ProductCheck;
import io.shirase.storage.PlainText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editions of products that an administrator uploads and a second person puts in force; see docs/decisions/0251. Those of
 * {@code config/products} are not among them.
 */
@Service
@Transactional
public class Editions {

    /** Larger than any product file needs to be, in bytes. */
    public static final int LARGEST = 400_000;

    private static final int LONGEST_NAME = 200;

    private final EditionStore store;
    private final EditionWatch watch;
    private final ProductCatalog products;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    Editions(
            EditionStore store,
            EditionWatch watch,
            ProductCatalog products,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.watch = watch;
        this.products = products;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<Edition> all() {
        return store.all();
    }

    /** @throws NotFoundException if there is none */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public Edition get(UUID id) {
        return store.find(id).orElseThrow(NotFoundException::new);
    }

    /** The product of an edition, with what its file accepts. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public ProductFile file(Edition edition) {
        return Products.readFile(edition.fileName(), store.content(edition.id()));
    }

    /** The file as it was uploaded. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public String content(UUID id) {
        return store.content(get(id).id());
    }

    /** What checking an edition finds. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public CheckedProduct check(Edition edition) {
        return ProductCheck.of(file(edition), ClaimVocabulary.get());
    }

    /** What a trial found; of one that still runs, so far. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public TrialSums sums(Edition edition) {
        return edition.trial().state() == TrialState.NONE ? TrialSums.NOTHING : store.sums(edition.id());
    }

    /** The policies that would be paid otherwise, those that move and the largest differences first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<Difference> differences(UUID id, int limit) {
        return store.differences(get(id).id(), limit);
    }

    /**
     * Takes a product file as a proposal. It changes nothing until a second person puts it in force.
     *
     * @throws InvalidEdition if it is no product file, or there is an edition of that day
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Edition propose(String uploaded, byte[] file) {
        String fileName = PlainText.within(uploaded, LONGEST_NAME);
        String content = text(file);
        Product product;
        try {
            product = Products.readFile(fileName, content).product();
        } catch (ProductException broken) {
            throw InvalidEdition.because("file", String.valueOf(broken.getMessage()));
        }
        refuseTaken(product);
        Edition edition = new Edition(
                UUID.randomUUID(),
                product.code(),
                product.validFrom(),
                fileName,
                product.fileSum(),
                State.PROPOSED,
                act(),
                null,
                new Trial(TrialState.NONE, null, null, 0, 0));
        store.add(edition, content);
        audit.record("edition.proposed", edition.id(), told(edition));
        return edition;
    }

    private static String text(byte[] file) {
        if (file.length > LARGEST) {
            throw InvalidEdition.because("large", LARGEST);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InvalidEdition.because("letters");
        }
    }

    private void refuseTaken(Product product) {
        boolean taken = products.editions(product.code()).stream()
                .anyMatch(known -> known.validFrom().equals(product.validFrom()));
        if (taken) {
            throw InvalidEdition.because("taken", product.validFrom());
        }
    }

    /**
     * Puts a proposal in force. Policies whose period begins on its day or later are judged by it from now on.
     *
     * @throws InvalidEdition if the person has proposed it, it is not clean, or it was not compared as things are now
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    public void putInForce(UUID id) {
        Edition edition = waiting(id);
        if (edition.proposed().person().equals(signedIn.person().id())) {
            throw InvalidEdition.because("own");
        }
        Product product = file(edition).product();
        refuseTaken(product);
        if (!check(edition).isClean()) {
            throw InvalidEdition.because("findings");
        }
        if (edition.trial().state() != TrialState.DONE
                || !against(product.code()).equals(edition.trial().against())) {
            throw InvalidEdition.because("uncompared");
        }
        long unfit = store.sums(id).unfit();
        if (unfit > 0) {
            throw InvalidEdition.because("unfit", unfit);
        }
        try {
            store.decide(edition, State.IN_FORCE, act());
        } catch (DuplicateKeyException other) {
            throw InvalidEdition.because("taken", edition.validFrom());
        }
        audit.record("edition.put-in-force", id, told(edition));
        watch.afterCommit();
    }

    /**
     * Ends a proposal.
     *
     * @throws InvalidEdition if it no longer waits
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    public void withdraw(UUID id) {
        Edition edition = waiting(id);
        store.decide(edition, State.WITHDRAWN, act());
        audit.record("edition.withdrawn", id, told(edition));
    }

    private Edition waiting(UUID id) {
        Edition edition = store.lock(id).orElseThrow(NotFoundException::new);
        if (edition.state() != State.PROPOSED) {
            throw InvalidEdition.because("decided");
        }
        return edition;
    }

    /** The editions of a product that are in force, by their days. */
    String against(String product) {
        return products.editions(product).stream()
                .map(edition -> edition.validFrom().toString())
                .reduce((some, more) -> some + " " + more)
                .orElse("");
    }

    private Act act() {
        CurrentPerson person = signedIn.person();
        return new Act(clock.instant(), person.id(), person.displayName());
    }

    private static String told(Edition edition) {
        return edition.product() + " " + edition.validFrom() + " sha256:" + edition.digest();
    }
}
