/** The frame around every screen: layout, navigation, login, language, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "identity", "language", "money"})
package io.shirase.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
