package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Claim;
import io.shirase.product.Product;

/**
 * What one more line would change.
 *
 * @param claim with the line at its end
 * @param line what the engine would say about it
 */
public record WhatIf(Product product, Claim claim, Assessment before, Assessment after, Assessment.Line line) {}
