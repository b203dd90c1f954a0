/** What the insured and the insurer write to each other about an incident, and whether it was read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assignment",
            "audit",
            "evidence",
            "expense",
            "expense::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "part",
            "storage",
            "time"
        })
package io.shirase.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
