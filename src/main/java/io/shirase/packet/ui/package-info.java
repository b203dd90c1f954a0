/** The claim packet on the screen: where it is taken away. */
@NullMarked
package io.shirase.packet.ui;

import org.jspecify.annotations.NullMarked;
