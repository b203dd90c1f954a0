/** What the store keeps encrypted, with a key that is not in the store. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "language"})
package io.shirase.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
