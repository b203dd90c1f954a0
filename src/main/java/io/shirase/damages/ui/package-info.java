/** The claims of others on the pages of an incident and of the desk. */
@NullMarked
@NamedInterface("ui")
package io.shirase.damages.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
