/** The frame around every screen: layout, navigation, language, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "language", "part", "storage"})
package io.shirase.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
