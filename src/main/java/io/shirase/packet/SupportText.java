package io.shirase.packet;

import io.shirase.directory.PlannedStep;
import io.shirase.directory.ResponsePlans;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was done after an incident: steps that were ticked off, and the help that was asked for, as entries of the log. */
@Component
class SupportText {

    private final ResponsePlans plans;
    private final SupportRequests requests;
    private final Support support;

    SupportText(ResponsePlans plans, SupportRequests requests, Support support) {
        this.plans = plans;
        this.requests = requests;
        this.support = support;
    }

    List<Entry> of(UUID incidentId, Words words) {
        List<Entry> entries = new ArrayList<>();
        plans.of(incidentId).stream()
                .flatMap(phase -> phase.steps().stream())
                .forEach(step -> ticked(step, entries, words));
        requests.ofIncident(incidentId).forEach(request -> asked(request, entries, words));
        return entries;
    }

    private static void ticked(PlannedStep step, List<Entry> entries, Words words) {
        PlannedStep.Tick tick = step.tick();
        if (tick != null) {
            entries.add(Entry.at(
                    tick.locally(),
                    words.of("packet.log.plan"),
                    tick.by(),
                    words.of(step.step().name())));
        }
    }

    private void asked(SupportRequest request, List<Entry> entries, Words words) {
        String about = words.of(
                "packet.log.support.about",
                request.number(),
                support.function(request.function())
                        .map(SupportFile.Function::name)
                        .map(words::of)
                        .orElse(request.function()));
        entries.add(Entry.at(
                request.askedLocally(),
                words.of("packet.log.support"),
                request.askedBy(),
                lines(about, request.words())));
        request.entries()
                .forEach(entry -> entries.add(Entry.at(
                        entry.locally(),
                        words.of("directory.entry", entry.kind()),
                        entry.by(),
                        lines(about, entry.vendorName(), entry.words()))));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
