/** Drills: incidents that a firm plays before it has one, apart from everything real (decision 0232). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claim",
            "consent",
            "expense",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "money",
            "part",
            "policy",
            "report",
            "storage",
            "time"
        })
package io.shirase.drill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
