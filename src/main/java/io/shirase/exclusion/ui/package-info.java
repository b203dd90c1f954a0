/** The checklist of exclusions of an incident, and what the product's words mean. */
@NullMarked
package io.shirase.exclusion.ui;

import org.jspecify.annotations.NullMarked;
