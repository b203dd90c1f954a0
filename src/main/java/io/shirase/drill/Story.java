package io.shirase.drill;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story that can be played, as its file under {@code config/drills} says.
 *
 * @param story its code
 * @param seed the source whose example it is
 * @param quote the example, word for word
 * @param setting who one is in it, before anything has happened
 * @param beats what happens, the first at the beginning
 */
public record Story(String story, String seed, String quote, Text name, Text setting, List<Beat> beats) {

    /** @throws IllegalArgumentException if nothing happens at the beginning, or something before what stands above it */
    public Story {
        beats = List.copyOf(beats);
        List<Duration> times = beats.stream().map(Beat::after).toList();
        if (times.isEmpty() || !times.getFirst().isZero()) {
            throw new IllegalArgumentException(story + ": nothing happens at the beginning");
        }
        if (!times.equals(times.stream().sorted(Comparator.naturalOrder()).toList())) {
            throw new IllegalArgumentException(story + ": its beats are not in order");
        }
    }

    /** What has happened so long after the beginning. */
    public List<Beat> until(Duration since) {
        return beats.stream().filter(beat -> beat.after().compareTo(since) <= 0).toList();
    }

    /** What happens next; empty where the story is over. */
    public Optional<Beat> next(Duration since) {
        return beats.stream().filter(beat -> beat.after().compareTo(since) > 0).findFirst();
    }

    /**
     * Something that happens.
     *
     * @param after how long after the drill's beginning
     * @param place where something is to be done about it; null for nowhere
     */
    public record Beat(Duration after, Text text, @Nullable Place place) {}

    /** A page of the portal. */
    public enum Place implements Coded {
        REPORT("report"),
        EXPENSES("expenses"),
        FACTS("facts"),
        DUTIES("duties");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
