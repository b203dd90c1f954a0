/** Editions of products that are uploaded, tried on the claims that are kept, and put in force by a second person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claim",
            "identity",
            "language",
            "money",
            "part",
            "policy",
            "product",
            "rulecheck",
            "storage",
            "time"
        })
package io.shirase.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
