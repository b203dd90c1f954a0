/** The invented claims of a demonstration: claim files, and the story around each. Only while shirase.demo is true. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "claim",
            "consent",
            "directory",
            "duty",
            "evidence",
            "expense",
            "identity",
            "incident",
            "language",
            "money",
            "policy",
            "report",
            "review",
            "time"
        })
package io.shirase.demo;

import org.jspecify.annotations.NullMarked;
