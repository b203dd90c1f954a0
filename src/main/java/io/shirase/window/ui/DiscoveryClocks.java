package io.shirase.window.ui;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Facts;
import io.shirase.report.ui.DiscoveryHint;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a day of discovery means, shown while the report is being written. */
@Component
class DiscoveryClocks implements DiscoveryHint {

    private final IncidentWindows windows;
    private final Clock clock;

    DiscoveryClocks(IncidentWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> after(UUID policy, Facts facts) {
        try {
            List<Window> started = windows.preview(policy, facts);
            return started.isEmpty() ? Optional.empty() : Optional.of(Clocks.timeline(started, LocalDate.now(clock)));
        } catch (NotFoundException noLongerVisible) {
            return Optional.empty();
        }
    }
}
