/** What every request passes first: where it comes from, under which address it was sent, whether it makes sense. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package io.shirase.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
