/**
 * What makes a packet prove itself: its manifest, its seal, and the check that anybody can make of both, offline, with the
 * sums reckoned anew from the facts. Plain Java.
 */
@NullMarked
package io.shirase.proof;

import org.jspecify.annotations.NullMarked;
