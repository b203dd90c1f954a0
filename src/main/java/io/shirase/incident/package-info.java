/** What happened: the facts of an incident, how far it has come, and who may see and correct it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "identity",
            "language",
            "money",
            "policy",
            "product",
            "part",
            "storage",
            "time"
        })
package io.shirase.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
