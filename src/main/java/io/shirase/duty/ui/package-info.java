/** Duties on an incident's page. */
@NullMarked
package io.shirase.duty.ui;

import org.jspecify.annotations.NullMarked;
