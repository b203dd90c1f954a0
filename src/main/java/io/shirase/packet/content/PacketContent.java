package io.shirase.packet.content;

import io.shirase.assessment.LineOutcome;
import io.shirase.evidence.Reading;
import io.shirase.evidence.ReceiptType;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a claim packet prints, in the language that it prints it in. Times are local times in Asia/Tokyo,
 * amounts whole yen.
 *
 * @param madeFor who asked for the packet, as printed on its cover
 * @param timeline what happened when, in order of time
 * @param todos what can still be done, what is at stake most first
 * @param lines the expense schedule, in the order in which it is printed: lines of one cost item follow each other
 * @param worksheets the arithmetic of interruption cover
 * @param log consents, messages and decisions, in order of time
 * @param receipts the evidence, numbered from 1 without a gap
 */
public record PacketContent(
        Locale locale,
        LocalDateTime madeAt,
        String madeFor,
        Notice notice,
        Policy policy,
        List<Fact> facts,
        List<Moment> timeline,
        List<Window> windows,
        List<Todo> todos,
        List<Line> lines,
        Totals totals,
        List<Limit> limits,
        List<Worksheet> worksheets,
        List<Entry> log,
        List<Receipt> receipts) {

    public PacketContent {
        facts = List.copyOf(facts);
        timeline = List.copyOf(timeline);
        windows = List.copyOf(windows);
        todos = List.copyOf(todos);
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
        worksheets = List.copyOf(worksheets);
        log = List.copyOf(log);
        receipts = List.copyOf(receipts);
    }

    /**
     * @param number of the notice receipt
     * @param receivedAt when the portal received the notice; null where none was sent yet
     * @param kind what kind of incident it is, in words
     * @param discovered as printed; says so where it is not known, or only the day is
     */
    public record Notice(String number, @Nullable LocalDateTime receivedAt, String kind, String discovered) {}

    /** @param end first instant after the policy period */
    public record Policy(
            String product,
            String certificateNumber,
            String insured,
            @Nullable String agency,
            LocalDateTime start,
            LocalDateTime end,
            List<Fact> terms) {

        public Policy {
            terms = List.copyOf(terms);
        }
    }

    /** A thing known: its label and its value, both as printed. */
    public record Fact(String label, String value) {}

    /** @param at at least its day is known */
    public record Moment(io.shirase.time.Moment at, String text) {}

    /**
     * A period that runs from an event.
     *
     * @param from the day of the event
     * @param lastDay the last day that counts; null where the period has not begun
     * @param assumed whether the day of the event is not known and another stands in for it
     * @param clause where the period is written
     * @param counted how the last day was found, as a sentence
     * @param met whether what was due has been done in time
     */
    public record Window(
            String name,
            LocalDate from,
            boolean assumed,
            @Nullable LocalDate lastDay,
            Clause clause,
            String counted,
            boolean met) {}

    /**
     * Something that can still be done.
     *
     * @param text as printed, with what it is worth
     * @param lastDay until when; null where no day is named
     */
    public record Todo(String text, @Nullable LocalDate lastDay) {}

    /**
     * One expense.
     *
     * @param number of the line in its incident, the same on every screen; a number may be missing where a line was removed
     * @param activity what the money was spent on, in words
     * @param item the product's cost item; null where it has none for the activity
     * @param accepted what the handler holds reasonable; null where nobody has judged that yet
     * @param eligible what counts, before the ratio
     * @param ratio percent
     * @param payable null where that is not known yet; the lower amount where it depends on an open suspicion
     * @param outlook what comes of it either way; null where it does not depend on an open suspicion
     * @param decided whether a decision stands; until then the payable amount is an expectation
     * @param status the state of the line, in words
     * @param cuts why not all of it is paid, a sentence each; empty where all of it is
     * @param steps the calculation
     * @param receipts numbers of the evidence
     */
    public record Line(
            int number,
            String id,
            @Nullable LocalDate accruedOn,
            String activity,
            @Nullable String item,
            String vendor,
            String description,
            Yen amount,
            @Nullable Yen accepted,
            Yen eligible,
            int ratio,
            @Nullable Yen payable,
            @Nullable Outlook outlook,
            LineOutcome outcome,
            boolean decided,
            String status,
            List<String> cuts,
            List<Step> steps,
            List<Integer> receipts) {

        public Line {
            cuts = List.copyOf(cuts);
            steps = List.copyOf(steps);
            receipts = List.copyOf(receipts);
        }

        /** What is or would be paid: a range while it depends on an open suspicion; null where it is not known. */
        public @Nullable YenRange paid() {
            if (outlook != null) {
                return YenRange.between(outlook.ifAttack(), outlook.ifNoAttack());
            }
            return payable == null ? null : YenRange.exactly(payable);
        }
    }

    /** @param clause the rule behind this sentence of a calculation; null where it only counts */
    public record Step(String text, @Nullable Clause clause) {}

    /**
     * A rule.
     *
     * @param gist the rule in one sentence, which is read first
     * @param quote its wording as the source prints it; null where none speaks
     * @param source where the wording stands, or why there is none; may be empty
     */
    public record Clause(String gist, @Nullable String quote, String source) {}

    /**
     * @param payable what the product pays as things stand
     * @param decided what decisions have granted
     * @param pending asked in lines of which nothing can be said yet; no part of what is payable
     * @param outlook what the product pays once the open suspicion is settled; null where none is open
     */
    public record Totals(
            Yen asked,
            Yen payable,
            Yen decided,
            Yen pending,
            @Nullable Outlook outlook) {}

    /** What is payable if a suspicion turns out an attack, and if not. */
    public record Outlook(Yen ifAttack, Yen ifNoAttack) {}

    /**
     * How far a limit is used up in the whole policy period, other incidents included.
     *
     * @param paid for things outside the portal
     * @param decided what decided lines take
     * @param expected what everything else is expected to take
     * @param left what is left after all of that
     */
    public record Limit(
            String name, Yen limit, Yen paid, YenRange decided, YenRange expected, YenRange left, YenRange over) {}

    /**
     * An arithmetic shown step by step.
     *
     * @param steps a sentence a step
     * @param payable what is expected to be paid, whole yen
     * @param besides whether it is paid besides the lines, and not for them
     */
    public record Worksheet(String title, List<String> steps, Yen payable, boolean besides) {

        public Worksheet {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param time null where only the day is known
     * @param kind what sort of entry it is, in a word: consent, question, decision
     */
    public record Entry(LocalDate on, @Nullable LocalTime time, String kind, String who, String text) {

        public static Entry at(LocalDateTime at, String kind, String who, String text) {
            return new Entry(at.toLocalDate(), at.toLocalTime(), kind, who, text);
        }
    }

    /**
     * A file of evidence.
     *
     * @param number from 1
     * @param bytes its size
     * @param sha256 in lower-case hexadecimal
     * @param lines numbers of the lines that it proves
     * @param isWithheld whether its bytes go to nobody, since the virus scanner found something in them
     * @param reading what can be shown of it; asked once, and may take a while
     */
    public record Receipt(
            int number,
            String name,
            ReceiptType type,
            long bytes,
            String sha256,
            @Nullable LocalDateTime receivedAt,
            List<Integer> lines,
            boolean isWithheld,
            ByteSource source,
            Supplier<Reading> reading) {

        public Receipt {
            lines = List.copyOf(lines);
        }
    }
}
