package io.shirase.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to one person. Its kind has the texts; no fact about a person or an incident goes into them: they say
 * that there is something, and the link leads there after signing in.
 *
 * @param person to whom, at the person's own address; null where {@code address} says where
 * @param address where to, for somebody who is no person yet; null where {@code person} is named
 * @param words for the placeholders of subject and text: numbers, days and times, never names
 * @param path of the page that it leads to, such as {@code incidents/…}, without a leading slash; empty for none
 * @param validUntil after which it is pointless and is not sent any more; null if never
 * @param enclosure the code of {@link Enclosures} and what it is about; null for none
 * @param gatheredBy what it is gathered by; empty where each is sent
 */
public record Mail(
        MailKind kind,
        @Nullable UUID person,
        @Nullable Addressee address,
        List<String> words,
        String path,
        @Nullable Instant validUntil,
        @Nullable Enclosure enclosure,
        String gatheredBy) {

    record Enclosure(String code, UUID subject) {}

    public Mail {
        words = List.copyOf(words);
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("A path has no leading slash");
        }
    }

    /** To a person, wherever and in whichever language the person reads mail. */
    public static Mail to(UUID person, MailKind kind) {
        return new Mail(kind, person, null, List.of(), "", null, null, "");
    }

    public static Mail to(Addressee address, MailKind kind) {
        return new Mail(kind, null, address, List.of(), "", null, null, "");
    }

    /** @param words text, {@link Instant}s and {@link LocalDate}s; days and times are written in the addressee's language */
    public Mail saying(Object... words) {
        List<String> kept = Arrays.stream(words).map(Object::toString).toList();
        return new Mail(kind, person, address, kept, path, validUntil, enclosure, gatheredBy);
    }

    public Mail leadingTo(String path) {
        return new Mail(kind, person, address, words, path, validUntil, enclosure, gatheredBy);
    }

    public Mail validUntil(Instant end) {
        return new Mail(kind, person, address, words, path, end, enclosure, gatheredBy);
    }

    public Mail enclosing(String code, UUID subject) {
        return new Mail(kind, person, address, words, path, validUntil, new Enclosure(code, subject), gatheredBy);
    }

    /**
     * Of several of one kind to one person about this, posted within {@link MailKind#gathering} of the first, one is sent.
     * Take it where the text is true for one as for many.
     */
    public Mail gatheredBy(UUID subject) {
        return new Mail(kind, person, address, words, path, validUntil, enclosure, subject.toString());
    }
}
