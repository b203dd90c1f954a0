/**
 * The claim packet: everything of one incident on paper and in files, for whoever has to be convinced by it. Also the
 * notice receipt, which proves when the insurer was told.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "assignment",
            "audit",
            "claim",
            "claimfile",
            "consent",
            "conversation",
            "damages",
            "directory",
            "duty",
            "evidence",
            "expense",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "ledger",
            "mail",
            "money",
            "paper",
            "policy",
            "product",
            "proof",
            "report",
            "review",
            "part",
            "storage",
            "time",
            "web",
            "window",
            "zengin"
        })
@NullMarked
package io.shirase.packet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
