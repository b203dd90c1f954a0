/** The expense log: what was spent on an incident, line by line, with its receipts. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "language",
            "money",
            "identity",
            "incident",
            "incident::ui",
            "evidence",
            "invoice",
            "audit",
            "storage",
            "sheet",
            "time",
            "part",
            "web"
        })
package io.shirase.expense;

import org.jspecify.annotations.NullMarked;
