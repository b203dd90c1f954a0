/** How people come in through the browser. */
@NullMarked
@NamedInterface("ui")
package io.shirase.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
