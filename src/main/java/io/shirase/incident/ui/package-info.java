/** Following an incident. Other features put their panels on an incident's page from here. */
@NullMarked
@NamedInterface("ui")
package io.shirase.incident.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
