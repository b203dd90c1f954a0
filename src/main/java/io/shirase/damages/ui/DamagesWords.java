package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesRefused;
import io.shirase.language.Problem;
import io.shirase.part.Note;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A claim of somebody else in the words of the person before the screen. */
final class DamagesWords {

    private DamagesWords() {}

    static String name(DamagesClaim claim) {
        String number = words().formats().number(claim.number());
        return claim.name().isEmpty()
                ? words().of("damages.called.number", number)
                : words().of("damages.called", number, claim.name());
    }

    static StatusBadge badge(DamagesClaim claim) {
        if (claim.request().isPresent() || claim.proposal().isPresent()) {
            return new StatusBadge(words().of("damages.stage.waits"), Tone.WAITING);
        }
        if (Boolean.FALSE.equals(claim.settlementApproved())) {
            return new StatusBadge(words().of("damages.stage.without"), Tone.BAD);
        }
        Tone tone = switch (claim.stage()) {
            case ASKED -> Tone.WARN;
            case NEGOTIATING -> Tone.ACTIVE;
            case APPROVED, SETTLED, PAID -> Tone.GOOD;
        };
        return new StatusBadge(words().of("damages.stage", claim.stage()), tone);
    }

    /** Says next to each field what is wrong with it, and of the rest below the form. */
    static void show(DamagesRefused refused, Map<String, ? extends HasValidation> fields, Consumer<Note> rest) {
        fields.values().forEach(field -> field.setInvalid(false));
        for (Problem problem : refused.problems().reversed()) {
            HasValidation field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(words().formats().locale()));
                field.setInvalid(true);
            }
        }
        List<Problem> elsewhere = refused.problems().stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .toList();
        if (!elsewhere.isEmpty()) {
            rest.accept(new Note(
                    Tone.WARN,
                    elsewhere.stream()
                            .map(problem -> problem.text(words().formats().locale()))
                            .collect(Collectors.joining(" "))));
        }
    }
}
