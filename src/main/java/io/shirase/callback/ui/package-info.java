/** The list of who is to be called back, and the form with which that is promised. */
@NullMarked
@NamedInterface("ui")
package io.shirase.callback.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
