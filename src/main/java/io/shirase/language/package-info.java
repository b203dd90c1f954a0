/** The words of the portal in Japanese and English, and how yen, dates and times are written. Plain Java. */
@NullMarked
package io.shirase.language;

import org.jspecify.annotations.NullMarked;
