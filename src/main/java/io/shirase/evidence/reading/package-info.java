/**
 * The program that reads files from outside, in a process of its own. Knows no Spring, so that it starts at once; the
 * portal speaks to it through {@link io.shirase.evidence.ReceiptReader} alone.
 */
@NullMarked
package io.shirase.evidence.reading;

import org.jspecify.annotations.NullMarked;
