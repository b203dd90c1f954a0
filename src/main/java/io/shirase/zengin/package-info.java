/** How Japanese banks write: kana of half a letter's width, bank and branch codes, and the file of a collective transfer. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"language", "money"})
package io.shirase.zengin;

import org.jspecify.annotations.NullMarked;
