/** Editions of products on the screen. */
@NullMarked
package io.shirase.edition.ui;

import org.jspecify.annotations.NullMarked;
