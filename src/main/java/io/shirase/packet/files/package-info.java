/** What a packet holds besides its pages: the ZIP with its manifest, the lines for a spreadsheet, what machines read. */
@NullMarked
package io.shirase.packet.files;

import org.jspecify.annotations.NullMarked;
