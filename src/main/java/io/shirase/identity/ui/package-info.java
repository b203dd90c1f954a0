/** How people come in through the browser. */
@NullMarked
package io.shirase.identity.ui;

import org.jspecify.annotations.NullMarked;
