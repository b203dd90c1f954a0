/** Receipts: files kept under the sum of their content, and which incident each belongs to. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"language", "identity", "incident", "audit", "invoice"})
package io.shirase.evidence;

import org.jspecify.annotations.NullMarked;
