/** Which claim handler looks after an incident, whom the insured may ring. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "part",
            "policy",
            "product",
            "time"
        })
package io.shirase.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
