package io.shirase.claim;

/**
 * What a claim comes to while a suspicion is open: if it turns out an attack, and if not.
 *
 * @param ifAttack every open suspicion is an attack
 * @param ifNoAttack none is
 */
public record Futures(AssessedClaim ifAttack, AssessedClaim ifNoAttack) {}
