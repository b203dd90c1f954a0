/** The tokens of programs on the screen. */
@NullMarked
package io.shirase.api.ui;

import org.jspecify.annotations.NullMarked;
