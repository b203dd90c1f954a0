/** Who did what and when: entries that are added and never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "language", "mail", "part", "storage", "time", "web"})
package io.shirase.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
