/** The parts, shown alive in all their states, for those who build screens; only while {@code shirase.demo=true}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "money", "part"})
package io.shirase.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
