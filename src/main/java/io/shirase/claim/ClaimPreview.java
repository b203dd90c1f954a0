package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.claimfile.CertificateFile;
import io.shirase.language.Problem;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import java.util.List;

/**
 * What a claim file would make.
 *
 * @param product the edition of its product that its policy begins under
 * @param overrides the certificate's own numbers
 * @param amendments what the certificate says from later days of its period on
 * @param problems what keeps its policy from being entered; empty where nothing does
 */
public record ClaimPreview(
        Claim claim,
        Product product,
        Overrides overrides,
        List<CertificateFile.Amendment> amendments,
        List<Problem> problems) {}
