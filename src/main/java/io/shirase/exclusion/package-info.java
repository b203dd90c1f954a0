/** What people find about the exclusions of a product, one by one for each incident; a finding that denies is two persons'. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claim",
            "evidence",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "part",
            "policy",
            "product",
            "storage"
        })
package io.shirase.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
