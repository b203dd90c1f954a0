package io.shirase.directory;

import java.util.List;

/** A phase of the response plan on an incident, with all its steps. */
public record PlannedPhase(SupportFile.Phase phase, List<PlannedStep> steps) {

    public PlannedPhase {
        steps = List.copyOf(steps);
    }

    /** Those that the incident asks for, or that are done all the same. */
    public List<PlannedStep> shown() {
        return steps.stream()
                .filter(step -> step.need() == Need.NEEDED || step.isDone())
                .toList();
    }

    /** Those of which nobody can say yet whether the incident asks for them. */
    public List<PlannedStep> perhaps() {
        return steps.stream()
                .filter(step -> step.need() == Need.UNKNOWN && !step.isDone())
                .toList();
    }
}
