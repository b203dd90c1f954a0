/** The records of a policy period put together as a claim, assessed, exported and imported. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claimfile",
            "evidence",
            "expense",
            "expense::imports",
            "expense::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "money",
            "policy",
            "product",
            "report",
            "report::ui",
            "sheet",
            "storage",
            "time",
            "part",
            "window"
        })
package io.shirase.claim;

import org.jspecify.annotations.NullMarked;
