package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.NextStep;
import io.shirase.part.Tone;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The facts that an incident still lacks. */
@Component
@Order(10)
class MissingFactSteps implements TodoSource {

    private final Incidents incidents;

    MissingFactSteps(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<Todo> of(Incident incident) {
        return incidents.nextSteps(incident.id()).stream()
                .map(step -> todo(incident, step))
                .toList();
    }

    private static Todo todo(Incident incident, NextStep step) {
        String base = "incidents/" + incident.id();
        Tone tone = step == NextStep.DISCOVERY_DAY ? Tone.WARN : Tone.WAITING;
        String path = switch (step) {
            case ORDER_TIME -> base + "/expenses?record";
            case DISCOVERY_DAY, DISCOVERY_TIME, NOTICE_FROM, AFFECTED, ORDERS, SUDDEN_EVENT, OUTCOME -> base + "/facts";
        };
        return new Todo(tone, words().of("incident.ui.next", step), path, null);
    }
}
