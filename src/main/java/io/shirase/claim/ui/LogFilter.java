package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.router.QueryParameters;
import io.shirase.assessment.Activity;
import io.shirase.claim.LineOutlook;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Stage;
import io.shirase.language.Coded;
import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log are shown, and in which order; lives in the page's address.
 *
 * @param text every word of it is in the line: vendor, purpose, note, numbers, amount or day
 */
record LogFilter(String text, Show show, Order order) {

    static final LogFilter ALL = new LogFilter("", Show.ALL, Order.USUAL);

    private static final Comparator<LineOutlook> BY_NUMBER = Comparator.comparingInt(LineOutlook::number);

    enum Show implements Coded {
        ALL("all", null),
        DRAFT("draft", null),
        PLANNED("planned", Stage.PLANNED),
        ORDERED("ordered", Stage.ORDERED),
        ARISEN("arisen", Stage.ARISEN),
        PAID("paid", Stage.PAID);

        private final String code;
        private final @Nullable Stage stage;

        Show(String code, @Nullable Stage stage) {
            this.code = code;
            this.stage = stage;
        }

        @Override
        public String code() {
            return code;
        }

        private boolean has(LineOutlook line) {
            return switch (this) {
                case ALL -> true;
                case DRAFT -> line.isDraft();
                default -> line.line().facts().reached() == stage;
            };
        }
    }

    enum Order implements Coded {
        /** As entered; the newest first of a long log. */
        USUAL("usual"),
        NEWEST("newest"),
        DAY("day"),
        AMOUNT("amount"),
        VENDOR("vendor");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Null where the lines stay as they stand. */
        private @Nullable Comparator<LineOutlook> comparator() {
            return switch (this) {
                case USUAL -> null;
                case NEWEST -> BY_NUMBER.reversed();
                case DAY ->
                    Comparator.comparing(Order::day, Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(BY_NUMBER);
                case AMOUNT ->
                    Comparator.comparingLong((LineOutlook line) -> line.asked().amount())
                            .reversed()
                            .thenComparing(BY_NUMBER);
                case VENDOR ->
                    Comparator.comparing((LineOutlook line) ->
                                    SpokenKey.of(line.line().facts().vendor()))
                            .thenComparing(BY_NUMBER);
            };
        }

        private static @Nullable LocalDate day(LineOutlook line) {
            ExpenseFacts facts = line.line().facts();
            return facts.accruedOn() == null ? facts.invoice().issuedOn() : facts.accruedOn();
        }
    }

    static LogFilter of(QueryParameters address) {
        return new LogFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("show")
                        .map(Coded.byCode(Show.class)::get)
                        .orElse(Show.ALL),
                address.getSingleParameter("order")
                        .map(Coded.byCode(Order.class)::get)
                        .orElse(Order.USUAL));
    }

    QueryParameters address() {
        Map<String, String> said = new HashMap<>();
        if (!text.isBlank()) {
            said.put("q", text.strip());
        }
        if (show != Show.ALL) {
            said.put("show", show.code());
        }
        if (order != Order.USUAL) {
            said.put("order", order.code());
        }
        return QueryParameters.simple(said);
    }

    boolean isOff() {
        return text.isBlank() && show == Show.ALL;
    }

    /** @param lines in the order of entry */
    List<LineOutlook> of(List<LineOutlook> lines) {
        List<String> wanted = Stream.of(text.strip().split("[\\s\\u3000]+", -1))
                .map(LogFilter::key)
                .filter(word -> !word.isEmpty())
                .toList();
        Map<Activity, String> purposes = new EnumMap<>(Activity.class);
        Stream<LineOutlook> shown = lines.stream().filter(show::has).filter(line -> has(line.line(), wanted, purposes));
        Comparator<LineOutlook> comparator = order.comparator();
        return comparator == null ? shown.toList() : shown.sorted(comparator).toList();
    }

    private static boolean has(ExpenseLine line, List<String> wanted, Map<Activity, String> purposes) {
        if (wanted.isEmpty()) {
            return true;
        }
        Activity activity = line.facts().activity();
        String purpose = activity == null ? "" : purposes.computeIfAbsent(activity, LogFilter::purpose);
        String own = said(line);
        return wanted.stream().allMatch(word -> own.contains(word) || purpose.contains(word));
    }

    private static String purpose(Activity activity) {
        return key(words().of("vocabulary.activity", activity) + "\n" + words().of("vocabulary.words", activity));
    }

    private static String said(ExpenseLine line) {
        ExpenseFacts facts = line.facts();
        String figures = Stream.of(facts.amount(), facts.invoice().gross())
                .filter(Objects::nonNull)
                .map(Yen::amount)
                .map(String::valueOf)
                .reduce("", (all, one) -> all + "\n" + one);
        String days = Stream.of(
                        facts.accruedOn(), facts.spentOn(), facts.invoice().issuedOn())
                .filter(Objects::nonNull)
                .map(day -> day.toString() + "\n" + words().formats().shortDate(day))
                .reduce("", (all, one) -> all + "\n" + one);
        return key(String.join(
                "\n",
                facts.vendor(),
                facts.note(),
                facts.invoice().number(),
                facts.invoice().registrationNumber(),
                figures,
                days));
    }

    /** As names are compared, and amounts without their groups. */
    private static String key(String text) {
        return SpokenKey.of(text.replaceAll("(?<=\\d),(?=\\d{3})|[¥￥]", ""));
    }
}
