package io.shirase.packet.content;

import io.shirase.packet.content.PacketContent.Fact;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a letter of consent prints, in the language that it prints it in.
 *
 * @param number of the letter
 * @param grantedAt Asia/Tokyo
 * @param insured to whom it is written
 * @param facts what was granted, and of what, as printed
 * @param conditions as the insurer wrote them; empty where there are none
 * @param insurer who consents: company and person
 */
public record LetterContent(
        Locale locale,
        String number,
        LocalDateTime grantedAt,
        String insured,
        List<Fact> facts,
        String conditions,
        String insurer) {

    public LetterContent {
        facts = List.copyOf(facts);
    }
}
