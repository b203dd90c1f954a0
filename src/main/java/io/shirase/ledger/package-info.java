/** The money of a claim as entries that are only added: reserved, decided, to be paid, ordered, paid; and to whom it goes. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "claim",
            "evidence",
            "expense",
            "expense::ui",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "money",
            "paper",
            "part",
            "policy",
            "product",
            "secret",
            "sheet",
            "storage",
            "time",
            "web",
            "zengin"
        })
package io.shirase.ledger;

import org.jspecify.annotations.NullMarked;
