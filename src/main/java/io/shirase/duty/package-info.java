/** What the law makes an insured report to authorities after an incident, and until when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"assessment", "identity", "incident", "incident::ui", "language", "part", "time"})
package io.shirase.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
