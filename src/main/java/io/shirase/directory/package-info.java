/**
 * Help after an incident: the response plan with its steps, the services of the products, vendors by function, and the way
 * from a request for help to the invoice.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "consent",
            "evidence",
            "expense",
            "expense::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "money",
            "part",
            "policy",
            "product",
            "storage",
            "time"
        })
package io.shirase.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
