/** Who may come in, and who is here: organisations, people, roles, login. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "mail", "money", "part", "product", "storage", "time", "web"})
package io.shirase.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
