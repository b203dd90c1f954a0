/** Checks a product file: rules that never hold or decide, facts and limits without effect, and which rule beats which. */
@NullMarked
package io.shirase.rulecheck;

import org.jspecify.annotations.NullMarked;
