package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.DutyClock;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.FactsPreview;
import io.shirase.incident.ui.MergePreview;
import io.shirase.window.MovedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which last days toward authorities and by contract a change of facts would move, and by how many days, before it is saved. */
@Component
@Order(15)
class MovedDuties implements FactsPreview, MergePreview {

    private final Duties duties;
    private final Clock clock;

    MovedDuties(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public List<String> ifSaved(Incident incident, Facts facts) {
        Map<String, Duty> before = due(incident);
        Map<String, Duty> after = due(incident.asIf(facts));
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .flatMap(code -> moved(before.get(code), after.get(code)))
                .toList();
    }

    @Override
    public List<String> ifMerged(Incident survivor, Incident merged, Facts together) {
        return ifSaved(survivor, together);
    }

    /** By code; what is done has no last day that could move anything. */
    private Map<String, Duty> due(Incident incident) {
        Map<String, Duty> due = new LinkedHashMap<>();
        duties.of(incident).stream()
                .filter(duty -> !duty.isDone() && !duty.isAboutDataNobodyNamed())
                .filter(duty -> duty.findClock().isPresent())
                .forEach(duty -> due.put(duty.code(), duty));
        return due;
    }

    private Stream<String> moved(@Nullable Duty before, @Nullable Duty after) {
        LocalDate today = LocalDate.now(clock);
        if (before == null || after == null) {
            return Stream.of(
                    after == null
                            ? MovedDay.ends(words(), name(before), clock(before).lastDay())
                            : MovedDay.starts(words(), name(after), clock(after).lastDay(), today));
        }
        LocalDate was = clock(before).lastDay();
        LocalDate is = clock(after).lastDay();
        return was.equals(is) ? Stream.empty() : Stream.of(MovedDay.moved(words(), name(after), was, is, today));
    }

    private static DutyClock clock(@Nullable Duty duty) {
        return Objects.requireNonNull(duty).findClock().orElseThrow();
    }

    private static String name(@Nullable Duty duty) {
        return Objects.requireNonNull(duty).name(words());
    }
}
