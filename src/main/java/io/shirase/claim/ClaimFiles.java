package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.audit.AuditTrail;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.claimfile.ClaimFileWriter;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.product.ProductCatalog;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Claim files in and out of the portal's records. */
@Service
public class ClaimFiles {

    private final ClaimFileReader reader;
    private final ClaimImport claimImport;
    private final Claims claims;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ClaimFiles(
            ProductCatalog products,
            ClaimImport claimImport,
            Claims claims,
            SignedIn signedIn,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.reader = new ClaimFileReader(products);
        this.claimImport = claimImport;
        this.claims = claims;
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

    /**
     * The claim file of a policy period: importing it makes the same records again.
     *
     * @return UTF-8
     * @throws NotFoundException if there is no such policy for this person
     */
    public byte[] claimJson(UUID policyId) {
        return ClaimFileWriter.bytes(claims.outlook(policyId).period().claim());
    }

    /**
     * What the engine says about the claim file of a policy period.
     *
     * @return UTF-8
     * @throws NotFoundException if there is no such policy for this person
     */
    public byte[] assessmentJson(UUID policyId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentWriter.write(claims.outlook(policyId).assessment(), out);
        return out.toByteArray();
    }
}
