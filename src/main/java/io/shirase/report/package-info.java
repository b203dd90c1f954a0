/**
 * Reports being written: the wizard's questions, the drafts in which every answer is kept, and the sending; with an account,
 * or without one, and then the finding of the policy.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "callback",
            "callback::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "part",
            "policy",
            "product",
            "storage",
            "time"
        })
package io.shirase.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
