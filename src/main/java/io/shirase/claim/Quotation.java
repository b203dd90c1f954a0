package io.shirase.claim;

/**
 * An expense that is not ordered yet, assessed as if it were the last line of its claim.
 *
 * @param outlook of the claim with the line at its end
 * @param line the quotation
 */
public record Quotation(Outlook outlook, LineOutlook line) {}
