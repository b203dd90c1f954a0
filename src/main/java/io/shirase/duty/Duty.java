package io.shirase.duty;

import io.shirase.language.Coded;
import io.shirase.language.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with telling one of those who may have to be told of an incident.
 *
 * @param sources where it is written; empty where that is a contract
 * @param standing as a person decided, else as the facts say
 * @param grounds why, as far as the facts say
 * @param missing what would have to be known to say whether, or until when
 * @param decision null where the facts decide
 * @param clock null where nothing is due, no number of days is set, or nobody has said when it was discovered
 * @param done null until it has been done
 */
public record Duty(
        Obligation obligation,
        List<Authority.Source> sources,
        Standing standing,
        Set<Ground> grounds,
        Set<Missing> missing,
        @Nullable Decision decision,
        @Nullable DutyClock clock,
        @Nullable Done done) {

    public Duty {
        sources = List.copyOf(sources);
        grounds = Set.copyOf(grounds);
        missing = Set.copyOf(missing);
    }

    public String code() {
        return obligation.code();
    }

    /** What has to be done. */
    public String name(Words words) {
        String name = words.of(obligation.name());
        return standing == Standing.UNKNOWN && done == null ? words.of("duty.if-due", name) : name;
    }

    public Optional<DutyClock> findClock() {
        return Optional.ofNullable(clock);
    }

    public boolean isDone() {
        return done != null;
    }

    /**
     * Whether nobody has said yet that the kind of data it is about is affected at all. Until then the duty that is about any
     * personal data, which has the same days, stands for it.
     */
    public boolean isAboutDataNobodyNamed() {
        return standing == Standing.UNKNOWN && !obligation.concerns().isEmpty() && missing.contains(Missing.DATA_KINDS);
    }

    /** Whether a person of the insured has something to do: to tell somebody, or to find out whether that is due. */
    public boolean isOpen() {
        return done == null && standing != Standing.NOT_DUE && obligation.force() != Force.VOLUNTARY;
    }

    /** How it stands, with the reason, in a sentence or two. */
    public String inWords(Words words) {
        String sentence = words.of("duty.standing." + obligation.force().code(), standing);
        Decision decided = decision;
        if (decided != null) {
            return sentence
                    + words.of("duty.decided", decided.by(), words.formats().time(decided.locally()), decided.why())
                    + clockMissing(words);
        }
        return switch (standing) {
            case DUE ->
                sentence
                        + (grounds.isEmpty() ? "" : words.of("duty.because", listed(words, "duty.ground", grounds)))
                        + clockMissing(words);
            case UNKNOWN -> sentence + words.of("duty.missing.all", listed(words, "duty.missing", undecided()));
            case NOT_DUE -> sentence;
        };
    }

    /** Where it is written, in a line. */
    public String source(Words words) {
        String gist = words.of(obligation.gist());
        return sources.isEmpty()
                ? gist
                : words.list(sources.stream().map(Authority.Source::title).toList());
    }

    private String clockMissing(Words words) {
        return missing.contains(Missing.DISCOVERY) && standing == Standing.DUE
                ? words.of("duty.clock-missing", words.of("duty.missing", Missing.DISCOVERY))
                : "";
    }

    private Set<Missing> undecided() {
        return missing.size() == 1
                ? missing
                : missing.stream().filter(one -> one != Missing.DISCOVERY).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E> & Coded> String listed(Words words, String prefix, Set<E> codes) {
        return codes.stream()
                .sorted(Comparator.naturalOrder())
                .map(code -> words.of(prefix, code))
                .collect(Collectors.joining(words.of("duty.and")));
    }
}
