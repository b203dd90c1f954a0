package io.shirase.duty;

import io.shirase.incident.Incident;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is written of an incident for an authority's form, and what its facts say now.
 *
 * @param facts what the facts say of each item today, by its code; empty where they say nothing
 * @param versions those that were saved, the first first
 */
public record DutyReport(Incident incident, Form form, Map<String, String> facts, List<ReportVersion> versions) {

    public DutyReport {
        facts = Map.copyOf(facts);
        versions = List.copyOf(versions);
    }

    /** An item that two versions have differently. */
    public record Difference(Form.Item item, String before, String now) {}

    public Optional<ReportVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public String factsOf(Form.Item item) {
        return facts.getOrDefault(item.code(), "");
    }

    /** What to go on from: as it was saved last; where nobody wrote anything but the facts, as the facts are now. */
    public String text(Form.Item item) {
        return latest().map(version -> version.of(item))
                .filter(written -> !written.text().equals(written.facts()))
                .map(ReportVersion.Written::text)
                .orElseGet(() -> factsOf(item));
    }

    /** Whether the facts say something else of an item than when a person wrote of it. */
    public boolean haveFactsMoved(Form.Item item) {
        return latest().map(version -> version.of(item))
                .filter(written -> !written.text().equals(written.facts()))
                .filter(written -> !written.facts().equals(factsOf(item)))
                .isPresent();
    }

    /** What a version has otherwise than the one before it; nothing of the first. */
    public List<Difference> differences(ReportVersion version) {
        if (version.number() < 2) {
            return List.of();
        }
        ReportVersion before = versions.get(version.number() - 2);
        return form.items().stream()
                .filter(item -> !before.of(item).text().equals(version.of(item).text()))
                .map(item -> new Difference(
                        item, before.of(item).text(), version.of(item).text()))
                .toList();
    }
}
