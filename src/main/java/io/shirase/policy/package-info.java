/** Insurance policies, and who may see which. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "identity",
            "identity::ui",
            "language",
            "money",
            "product",
            "part",
            "sheet",
            "storage",
            "time",
            "web"
        })
package io.shirase.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
