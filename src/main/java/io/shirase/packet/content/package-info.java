/** What a packet says, as plain values in the language that it is printed in. */
@NullMarked
package io.shirase.packet.content;

import org.jspecify.annotations.NullMarked;
