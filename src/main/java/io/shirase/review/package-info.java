/** What claim handlers decide about lines: entries that are added and never changed, and the desk that leads to them. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "assignment",
            "assignment::ui",
            "audit",
            "callback",
            "claim",
            "claim::ui",
            "consent",
            "damages",
            "damages::ui",
            "conversation",
            "duty",
            "evidence",
            "exclusion",
            "expense",
            "expense::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "ledger",
            "mail",
            "money",
            "product",
            "storage",
            "time",
            "window",
            "part"
        })
package io.shirase.review;

import org.jspecify.annotations.NullMarked;
