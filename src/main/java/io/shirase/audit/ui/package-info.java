/** The audit trail on screen. */
@NullMarked
package io.shirase.audit.ui;

import org.jspecify.annotations.NullMarked;
