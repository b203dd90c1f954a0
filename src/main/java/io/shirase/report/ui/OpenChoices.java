package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.shirase.language.Coded;
import io.shirase.part.Choices;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several answers of a vocabulary, or "not known yet"; that one, and the answer that says "none", stand alone. */
final class OpenChoices<C extends Enum<C> & Coded> {

    private static final Optional<?> UNKNOWN = Optional.empty();

    private final CheckboxGroup<Optional<C>> group;
    private final C none;

    /** @param words the prefix of the answers' words */
    OpenChoices(String label, String words, C[] codes, C none) {
        this.none = none;
        List<Optional<C>> items = Stream.concat(Arrays.stream(codes).map(Optional::of), Stream.of(Optional.<C>empty()))
                .toList();
        group = Choices.many(
                label,
                items,
                item -> item.map(code -> words().of(words, code)).orElse(words().of("report.ui.unknown")));
    }

    CheckboxGroup<Optional<C>> field() {
        return group;
    }

    /** @param passed whether the person has been here: nothing given is then shown as "not known yet" */
    void show(Set<C> given, boolean passed) {
        Set<Optional<C>> shown = given.stream().map(Optional::of).collect(Collectors.toCollection(HashSet::new));
        if (given.isEmpty() && passed) {
            shown.add(Optional.empty());
        }
        group.setValue(shown);
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Set<Optional<C>> added = new HashSet<>(event.getValue());
                added.removeAll(event.getOldValue());
                boolean aloneNow = added.stream().anyMatch(this::isAlone);
                if (!added.isEmpty()) {
                    group.setValue(event.getValue().stream()
                            .filter(item -> aloneNow ? added.contains(item) : !isAlone(item))
                            .collect(Collectors.toSet()));
                }
            }
        });
    }

    /** Shows what was chosen elsewhere. */
    void choose(Set<C> given) {
        group.setValue(given.stream().map(Optional::of).collect(Collectors.toSet()));
    }

    /** What is chosen; empty where that is not known. */
    Set<C> chosen() {
        return group.getValue().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private boolean isAlone(Optional<C> item) {
        return item.equals(UNKNOWN) || item.equals(Optional.of(none));
    }
}
