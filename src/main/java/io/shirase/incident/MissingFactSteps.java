package io.shirase.incident;

import io.shirase.language.Words;
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
    public List<Todo> of(Incident incident, Words words) {
        return incidents.nextSteps(incident.id()).stream()
                .map(step -> todo(incident, step, words))
                .toList();
    }

    private static Todo todo(Incident incident, NextStep step, Words words) {
        String base = "incidents/" + incident.id();
        String path = switch (step) {
            case ORDER_TIME -> base + "/expenses?record";
            case DISCOVERY_DAY, DISCOVERY_TIME, NOTICE_FROM, AFFECTED, ORDERS, SUDDEN_EVENT, OUTCOME -> base + "/facts";
        };
        String text = words.of("incident.ui.next", step);
        return step == NextStep.DISCOVERY_DAY ? Todo.right(text, path, null) : Todo.plain(text, path);
    }
}
