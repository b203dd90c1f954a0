/** What happened: reports being written, and the incidents that they become. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"assessment", "audit", "identity", "language", "money", "policy", "part", "storage"})
package io.shirase.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
