/** The wizard: one question to a screen. Other features say from here what follows from an answer. */
@NullMarked
@NamedInterface("ui")
package io.shirase.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
