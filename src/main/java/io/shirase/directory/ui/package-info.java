/** The response plan and requests for help on screens. */
@NullMarked
package io.shirase.directory.ui;

import org.jspecify.annotations.NullMarked;
