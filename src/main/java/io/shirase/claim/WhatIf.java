package io.shirase.claim;

import io.shirase.assessment.Assessment;

/**
 * What one more line would change.
 *
 * @param line what the engine would say about it
 */
public record WhatIf(Assessment before, Assessment after, Assessment.Line line) {}
