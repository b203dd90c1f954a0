package io.shirase.packet.content;

import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Window;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a notice receipt prints, in the language that it prints it in.
 *
 * @param receivedAt to the second, Asia/Tokyo: what the receipt proves
 * @param reporter who gave the notice
 * @param certificateNumber or that it was not at hand
 * @param product empty where nobody knows yet which it is
 * @param said what was reported, as printed
 * @param contacts whom to call
 * @param next what happens next and what the person can do, a sentence each
 * @param windows the first deadlines
 */
public record NoticeContent(
        Locale locale,
        String number,
        LocalDateTime receivedAt,
        String reporter,
        String insured,
        String certificateNumber,
        String product,
        List<Fact> said,
        List<Contact> contacts,
        List<String> next,
        List<Window> windows) {

    public NoticeContent {
        said = List.copyOf(said);
        contacts = List.copyOf(contacts);
        next = List.copyOf(next);
        windows = List.copyOf(windows);
    }

    /** @param hours when somebody answers; empty where the source does not say */
    public record Contact(String name, String phone, String hours) {}
}
