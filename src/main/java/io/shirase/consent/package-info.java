/**
 * The insurer's consent before a cost is ordered: who asks, what is granted, refused or asked back, the numbered letter, and
 * which lines rest on it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "assignment",
            "audit",
            "claim",
            "claim::ui",
            "evidence",
            "expense",
            "expense::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "money",
            "part",
            "storage",
            "time"
        })
package io.shirase.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
