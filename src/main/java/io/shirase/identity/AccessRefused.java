package io.shirase.identity;

/**
 * Somebody signed in asked for what is not there for them: it may be another's, or nobody's.
 *
 * @param address as it was asked for, without parameters
 */
public record AccessRefused(String address) {}
