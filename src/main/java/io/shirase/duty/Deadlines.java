package io.shirase.duty;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every last day of an incident in one list: the insurer's windows, the duties toward authorities and by contract, and the
 * limitation of its lines. Timeline, calendar and reminders show this list; nothing else says what is due.
 */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private final Incidents incidents;
    private final IncidentWindows windows;
    private final Duties duties;
    private final Limitations limitations;

    Deadlines(Incidents incidents, IncidentWindows windows, Duties duties, Limitations limitations) {
        this.incidents = incidents;
        this.windows = windows;
        this.duties = duties;
        this.limitations = limitations;
    }

    /**
     * The earliest last day first.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public List<Deadline> of(UUID incidentId) {
        return of(incidents.get(incidentId));
    }

    /** The earliest last day first. What is counted from a day that nobody has given yet is not among them. */
    public List<Deadline> of(Incident incident) {
        List<Deadline> all = new ArrayList<>();
        windows.of(incident).stream()
                .filter(window -> !window.assumed())
                .map(Deadlines::of)
                .forEach(all::add);
        duties.of(incident).stream()
                .filter(duty -> !duty.isAboutDataNobodyNamed())
                .flatMap(Deadlines::of)
                .forEach(all::add);
        limitations(incident).forEach(all::add);
        all.sort(Comparator.comparing(Deadline::lastDay));
        return List.copyOf(all);
    }

    private static Deadline of(Window window) {
        return new Deadline(
                "window:" + window.code(),
                window.firstDay(),
                window.lastDay(),
                null,
                window.state() == Window.State.MET,
                words -> window.name(words.locale()),
                words -> window.name(words.locale()),
                words -> window.howCounted(words.locale()),
                words -> window.source(words.locale()));
    }

    private static Stream<Deadline> of(Duty duty) {
        boolean contract = duty.obligation().force() == Force.CONTRACT;
        return duty.findClock().stream()
                .map(clock -> new Deadline(
                        duty.code(),
                        clock.startedOn(),
                        clock.lastDay(),
                        clock.until(),
                        duty.isDone(),
                        words -> contract ? words.of("duty.contract.plain") : duty.name(words),
                        words -> contract ? words.of("duty.contract.name", duty.name(words)) : duty.name(words),
                        clock::howCounted,
                        duty::source));
    }

    /** Lines that can be claimed until the same day are one thing to do. */
    private List<Deadline> limitations(Incident incident) {
        Map<LocalDate, List<Limitation>> byDay = new TreeMap<>();
        for (Limitation one : limitations.of(incident)) {
            LocalDate last = one.lastDay();
            if (last != null) {
                byDay.computeIfAbsent(last, day -> new ArrayList<>()).add(one);
            }
        }
        List<Deadline> all = new ArrayList<>();
        byDay.forEach((day, lines) -> {
            LocalDate first = lines.getFirst().startsOn();
            all.add(new Deadline(
                    Deadline.LIMITATION + day,
                    first == null ? day : first,
                    day,
                    null,
                    false,
                    words -> words.of("duty.limitation.name", words.formats().number(lines.size())),
                    words -> words.of("duty.limitation.name", words.formats().number(lines.size())),
                    words -> lines.getFirst().inWords(words) + words.of("duty.limitation.counted"),
                    words -> words.of("duty.limitation.source")));
        });
        return all;
    }
}
