package io.shirase.rulecheck;

import io.shirase.language.Messages;
import io.shirase.product.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a check found, as lines of text. */
public final class CheckReport {

    private final Locale locale;
    private final Messages messages;

    private CheckReport(Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    public static CheckReport in(Locale locale) {
        return new CheckReport(locale);
    }

    /** @param precedences whether it is said which rule beats which */
    public List<String> lines(CheckedProduct checked, boolean precedences) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "rulecheck.head",
                checked.file().product().name().in(locale),
                checked.file().product().validFrom()));
        checked.open().forEach(finding -> lines.add(place(checked, finding) + finding.sentence(locale)));
        if (checked.isClean()) {
            lines.add(say("rulecheck.clean"));
        }
        settled(checked).forEach((why, sentences) -> {
            lines.add(say("rulecheck.settled", why));
            sentences.forEach(sentence -> lines.add("  " + sentence));
        });
        if (precedences) {
            lines.addAll(precedences(checked));
        }
        if (!checked.unasked().isEmpty()) {
            lines.add(say(
                    "rulecheck.unasked",
                    checked.unasked().stream().map(Fact::key).collect(Collectors.joining(", "))));
        }
        lines.add(extent(checked));
        return lines;
    }

    private static String place(CheckedProduct checked, Finding finding) {
        String name = checked.file().name();
        return finding.line() == 0 ? name + ": " : name + ":" + finding.line() + ": ";
    }

    private Map<String, List<String>> settled(CheckedProduct checked) {
        return checked.settled().stream()
                .collect(Collectors.groupingBy(
                        settled -> settled.by().why().in(locale),
                        LinkedHashMap::new,
                        Collectors.mapping(settled -> settled.finding().sentence(locale), Collectors.toList())));
    }

    private List<String> precedences(CheckedProduct checked) {
        List<String> lines = new ArrayList<>();
        lines.add(say(checked.precedences().isEmpty() ? "rulecheck.precedences.none" : "rulecheck.precedences"));
        checked.precedences()
                .forEach(pair ->
                        lines.add("  " + say("rulecheck.precedence", pair.winner(), pair.loser(), pair.example())));
        return lines;
    }

    /** How much was tried, and whether that is everything. */
    public String extent(CheckedProduct checked) {
        return checked.isExact()
                ? say("rulecheck.exact", checked.claims())
                : say("rulecheck.sampled", checked.claims(), checked.sampled());
    }

    private String say(String key, Object... values) {
        return messages.get(key, values);
    }
}
