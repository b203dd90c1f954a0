/** The parts, shown alive in all their states, for those who build screens; only while {@code shirase.demo=true}. */
@NullMarked
package io.shirase.shell.gallery;

import org.jspecify.annotations.NullMarked;
