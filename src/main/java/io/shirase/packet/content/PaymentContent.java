package io.shirase.packet.content;

import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a payment notice prints, in the language that it prints it in.
 *
 * @param number of the notice
 * @param paidOn the day of the payment, Asia/Tokyo
 * @param insured to whom it is written
 * @param facts of what, and how it was paid, as printed
 * @param besides of the amount, what is for no line; zero where it is all for lines
 * @param insurer who pays; may be empty where that is not known
 */
public record PaymentContent(
        Locale locale,
        String number,
        LocalDate paidOn,
        String insured,
        Yen amount,
        List<Fact> facts,
        List<Line> lines,
        Yen besides,
        List<Limit> limits,
        String insurer) {

    public PaymentContent {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
    }

    /**
     * @param number what people call the line
     * @param title what it is for
     * @param why why it is not paid whole; empty where it is
     */
    public record Line(
            int number, String title, Yen asked, Yen accepted, Yen approved, Yen before, Yen now, List<String> why) {

        public Line {
            why = List.copyOf(why);
        }
    }

    public record Limit(String name, Yen most, Yen before, Yen now, Yen left) {}
}
