/** Whom the insured may ring, and giving an incident to somebody. */
@NullMarked
@NamedInterface("ui")
package io.shirase.assignment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
