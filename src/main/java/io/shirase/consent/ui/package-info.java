/** Asking for consent, answering, and what was granted for a line. */
@NullMarked
@NamedInterface("ui")
package io.shirase.consent.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
