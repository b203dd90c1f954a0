/** The policies on the screen. */
@NullMarked
package io.shirase.policy.ui;

import org.jspecify.annotations.NullMarked;
