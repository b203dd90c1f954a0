/** How the plain Java values are written into the database: yen as whole numbers, vocabulary by its codes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "language", "money", "time"})
package io.shirase.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
