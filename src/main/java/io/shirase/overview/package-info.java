/** The supervisor's figures: read from the ledger, the incidents and the decisions, at one moment; nothing is stored. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "identity",
            "language",
            "money",
            "part",
            "policy",
            "product",
            "review",
            "time",
            "web"
        })
package io.shirase.overview;

import org.jspecify.annotations.NullMarked;
