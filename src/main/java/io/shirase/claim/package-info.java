/** The records of a policy period put together as a claim, assessed, exported and imported. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claimfile",
            "expense",
            "identity",
            "incident",
            "language",
            "money",
            "policy",
            "product"
        })
package io.shirase.claim;

import org.jspecify.annotations.NullMarked;
