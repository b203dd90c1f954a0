/** The pages of a packet and of a notice receipt. */
@NullMarked
package io.shirase.packet.print;

import org.jspecify.annotations.NullMarked;
