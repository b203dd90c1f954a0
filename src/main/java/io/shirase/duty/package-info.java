/**
 * Who must be told of an incident and until when: the authorities of {@code config/authorities}, the persons, the insurer,
 * those with whom the insured has contracts; the reports that they ask for, the calendar, and the reminders.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "expense",
            "identity",
            "identity::ui",
            "incident",
            "incident::ui",
            "language",
            "mail",
            "paper",
            "part",
            "policy",
            "storage",
            "time",
            "web",
            "window"
        })
package io.shirase.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
