/** An incident's clocks on the screen. */
@NullMarked
package io.shirase.window.ui;

import org.jspecify.annotations.NullMarked;
