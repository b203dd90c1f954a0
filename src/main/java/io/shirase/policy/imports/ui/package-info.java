/** The screens of an import. */
@NullMarked
package io.shirase.policy.imports.ui;

import org.jspecify.annotations.NullMarked;
