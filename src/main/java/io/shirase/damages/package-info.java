/**
 * What others claim of the firm, one by one: what is asked, how far it has come, the insurer's agreement to settle it, and what
 * lines of damages follow from it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "assignment",
            "audit",
            "claim",
            "expense",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "ledger",
            "mail",
            "money",
            "part",
            "policy",
            "product",
            "storage",
            "time"
        })
package io.shirase.damages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
