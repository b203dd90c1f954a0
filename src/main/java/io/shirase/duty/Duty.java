package io.shirase.duty;

import io.shirase.language.Coded;
import io.shirase.language.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An incident's duty to report to the Personal Information Protection Commission, as far as its facts say.
 *
 * @param grounds why, as far as is known
 * @param missing what would have to be known to say whether, or until when
 * @param clocks empty where nothing is due, or nobody has said when it was discovered
 * @param told whether the commission has been told
 */
public record Duty(
        Standing standing, Set<Ground> grounds, Set<Missing> missing, List<ReportClock> clocks, boolean told) {

    public Duty {
        grounds = Set.copyOf(grounds);
        missing = Set.copyOf(missing);
        clocks = List.copyOf(clocks);
    }

    /** How it stands, with the reason, in a sentence or two. */
    public String inWords(Words words) {
        String standingWords = words.of("duty.standing", standing);
        return switch (standing) {
            case DUE ->
                standingWords
                        + words.of("duty.because", listed(words, "duty.ground", grounds))
                        + (missing.isEmpty()
                                ? ""
                                : words.of("duty.clock-missing", listed(words, "duty.missing", missing)));
            case UNKNOWN -> standingWords + words.of("duty.missing.all", listed(words, "duty.missing", missing));
            case NOT_DUE -> standingWords;
        };
    }

    private static <E extends Enum<E> & Coded> String listed(Words words, String prefix, Set<E> codes) {
        return codes.stream()
                .sorted(Comparator.naturalOrder())
                .map(code -> words.of(prefix, code))
                .collect(Collectors.joining(words.of("duty.and")));
    }
}
