/** Who is to be called back, by when and why, and who did it with which outcome. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "identity", "incident", "incident::ui", "language", "part", "storage", "time"})
package io.shirase.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
