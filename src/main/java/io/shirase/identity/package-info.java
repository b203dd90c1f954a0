/** Who may come in, and who is here: organisations, people, roles, login. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "mail", "part", "web"})
package io.shirase.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
