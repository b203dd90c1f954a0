/** Until when what must be done: the periods that an incident's facts start. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "identity",
            "incident",
            "incident::ui",
            "language",
            "policy",
            "product",
            "report",
            "report::ui",
            "part",
            "time"
        })
package io.shirase.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
