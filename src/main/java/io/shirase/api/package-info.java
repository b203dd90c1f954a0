/** What programs of other houses may ask and send: REST under /api/v1 with tokens, and events out as signed webhooks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claim",
            "claimfile",
            "consent",
            "expense",
            "identity",
            "incident",
            "language",
            "ledger",
            "packet",
            "part",
            "policy",
            "product",
            "secret",
            "storage",
            "time",
            "web"
        })
package io.shirase.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
