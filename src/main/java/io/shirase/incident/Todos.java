package io.shirase.incident;

import io.shirase.language.Words;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The one list of what is to be done about an incident, for screens, paper and mail alike. First the rights that no yen
 * measures, the nearest day first; then what brings money, the most first; then what can wait.
 */
@Service
public class Todos {

    private static final Comparator<Todo> BY_STAKE = Comparator.comparing(Todo::urgent)
            .thenComparingLong(Todo::gain)
            .reversed()
            .thenComparing(Todo::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<TodoSource> sources;

    Todos(List<TodoSource> sources) {
        this.sources = sources;
    }

    /** What the person who is here can do about an incident that they may see, what is at stake most first. */
    public List<Todo> of(Incident incident, Words words) {
        return sources.stream()
                .flatMap(source -> source.of(incident, words).stream())
                .sorted(BY_STAKE)
                .toList();
    }
}
