package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.audit.AuditTrail;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.identity.SignedIn;
import io.shirase.product.ProductCatalog;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Claim files into the portal's records. */
@Service
public class ClaimFiles {

    private final ClaimFileReader reader;
    private final ClaimImport claimImport;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ClaimFiles(
            ProductCatalog products,
            ClaimImport claimImport,
            SignedIn signedIn,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.reader = new ClaimFileReader(products);
        this.claimImport = claimImport;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Makes records of a claim file: a policy with its incidents, lines and interruptions. Everything or nothing.
     *
     * @throws ClaimFileException if it is not a claim file, has no certificate number, or its policy is there already
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Imported importFile(byte[] json, Insured insured) {
        return importFile(json, insured, Map.of());
    }

    /**
     * As {@link #importFile(byte[], Insured)}, with what happened in words.
     *
     * @param descriptions by the incidents' ids in the file; one that has none is left out
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Imported importFile(byte[] json, Insured insured, Map<String, String> descriptions) {
        Claim claim = reader.read(json).claim();
        try {
            return transaction.execute(status -> {
                Imported imported = signedIn.asPortal(() -> claimImport.records(claim, insured, descriptions));
                audit.record("claim.imported", imported.policyId(), imported.certificateNumber());
                return imported;
            });
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new ClaimFileException(
                    "/policy/certificateNumber", "A policy of this product, number and period is there already.");
        }
    }
}
