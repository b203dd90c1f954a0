package io.shirase.claim.ui;

import io.shirase.claim.InterruptionWork;
import io.shirase.claim.InterruptionWork.Gap;
import io.shirase.language.Coded;
import io.shirase.part.Step;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One question after the other about a stop of the business; each has an address of its own. */
enum InterruptionStep implements Coded {
    STOPS("stops"),
    MONTHS("months"),
    RATE("rate"),
    EFFECTS("effects"),
    CONTINUATION("continuation"),
    PAPERS("papers"),
    RESULT("result");

    private static final Map<String, InterruptionStep> BY_CODE = Coded.byCode(InterruptionStep.class);

    private final String code;

    InterruptionStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Optional<InterruptionStep> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Where what is missing is entered. */
    static InterruptionStep of(Gap gap) {
        return switch (gap) {
            case STOPS -> STOPS;
            case MONTHS, RECOVERED, NOTHING -> MONTHS;
            case RATE -> RATE;
            case CONTINUATION -> CONTINUATION;
        };
    }

    Optional<InterruptionStep> next() {
        return Arrays.stream(values()).filter(step -> step.compareTo(this) > 0).findFirst();
    }

    Optional<InterruptionStep> before() {
        return Arrays.stream(values()).filter(step -> step.compareTo(this) < 0).reduce((earlier, later) -> later);
    }

    /** How far it has come. */
    Step.State state(InterruptionWork work) {
        if (work.gaps().stream().anyMatch(gap -> gap != Gap.NOTHING && of(gap) == this)) {
            return this == STOPS && work.stops().isEmpty() ? Step.State.TODO : Step.State.OPEN;
        }
        boolean done = switch (this) {
            case STOPS -> true;
            case MONTHS -> work.standardRevenue().isPresent();
            case RATE -> work.profitRate().isPresent();
            case EFFECTS ->
                Stream.of(work.savedExpenses(), work.reductionCost(), work.avoidedRevenue())
                        .anyMatch(Objects::nonNull);
            case CONTINUATION -> work.isAboutContinuation();
            case PAPERS -> work.proofs().containsAll(work.wanted());
            case RESULT -> false;
        };
        return done ? Step.State.DONE : Step.State.TODO;
    }
}
