package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.audit.AuditTrail;
import io.shirase.claimfile.CertificateFile;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.product.Overrides;
import io.shirase.product.ProductCatalog;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Claim files into the portal's records. */
@Service
public class ClaimFiles {

    /** Whose it is does not matter to its numbers. */
    private static final Insured UNKNOWN = new Insured(new UUID(0, 0), "?", null);

    private final ClaimFileReader reader;
    private final Policies policies;
    private final ClaimImport claimImport;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ClaimFiles(
            ProductCatalog products,
            Policies policies,
            ClaimImport claimImport,
            SignedIn signedIn,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.reader = new ClaimFileReader(products);
        this.policies = policies;
        this.claimImport = claimImport;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * What a claim file would make; nothing is made.
     *
     * @param certificate the certificate's own numbers, as they lie beside a claim file in a packet; null without
     * @throws ClaimFileException if it is not a claim file, or has no certificate number
     * @throws InvalidCertificate if the certificate's file is none, or another product's
     */
    @PreAuthorize("hasRole('ADMIN')")
    public ClaimPreview look(byte[] json, byte @Nullable [] certificate) {
        ClaimFileReader.Read read = reader.read(json);
        Policy policy = ClaimImport.policy(read.claim().policy(), UNKNOWN);
        CertificateFile stated = certificate(certificate, read);
        return new ClaimPreview(
                read.claim(), read.product(), stated.overrides(), stated.amendments(), policies.problems(policy));
    }

    private static CertificateFile certificate(byte @Nullable [] certificate, ClaimFileReader.Read read) {
        if (certificate == null) {
            return new CertificateFile(read.product().code(), Overrides.NONE);
        }
        try {
            CertificateFile file = CertificateFile.read(certificate);
            file.applyTo(read.product());
            file.amend(read.claim(), read.product());
            return file;
        } catch (ClaimFileException refused) {
            throw new InvalidCertificate(refused);
        }
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
     * As {@link #importFile(byte[], Insured)}, of a file that somebody has sent.
     *
     * @param certificate as in {@link #look}
     * @throws ClaimFileException also if its policy could not be entered by hand
     * @throws InvalidCertificate as in {@link #look}
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Imported importFile(byte[] json, byte @Nullable [] certificate, Insured insured) {
        ClaimPreview preview = look(json, certificate);
        if (!preview.problems().isEmpty()) {
            Problem first = preview.problems().getFirst();
            throw new ClaimFileException("/policy/" + first.field(), first);
        }
        CertificateFile stated =
                new CertificateFile(preview.product().code(), preview.overrides(), preview.amendments());
        return make(preview.claim(), stated, insured, Map.of());
    }

    /**
     * As {@link #importFile(byte[], Insured)}, with what happened in words.
     *
     * @param descriptions by the incidents' ids in the file; one that has none is left out
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Imported importFile(byte[] json, Insured insured, Map<String, String> descriptions) {
        Claim claim = reader.read(json).claim();
        return make(claim, new CertificateFile(claim.policy().product(), Overrides.NONE), insured, descriptions);
    }

    private Imported make(Claim claim, CertificateFile stated, Insured insured, Map<String, String> descriptions) {
        try {
            return transaction.execute(status -> {
                Imported imported = signedIn.asPortal(() -> claimImport.records(claim, stated, insured, descriptions));
                audit.record("claim.imported", imported.policyId(), imported.certificateNumber());
                return imported;
            });
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new ClaimFileException("/policy/certificateNumber", "claim.file.there-already");
        }
    }
}
