/** Starting a drill, playing it and looking back on it; and what every page of one says above. */
@NullMarked
package io.shirase.drill.ui;

import org.jspecify.annotations.NullMarked;
