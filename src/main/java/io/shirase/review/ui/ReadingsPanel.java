package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.claim.ReadOtherwise;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Rows;
import io.shirase.product.Clause;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Wordings that can be read in two ways, where that changes what the incident is paid: both, in yen, line by line. */
final class ReadingsPanel extends Section {

    /** So many lines that change are listed; of more the rest is counted. */
    private static final int LISTED = 20;

    private record Changed(DeskLine line, ReadOtherwise.Line paid) {

        String name() {
            return words().of("desk.line", line.number(), line.activityWords());
        }
    }

    private final transient Consumer<UUID> open;

    /**
     * Folded away, and not even there, until it is asked for; one sentence where no reading makes a difference.
     *
     * @param now the claim as it stands when it is asked for: the page keeps none
     */
    static Component of(DeskClaim claim, Supplier<DeskClaim> now, Consumer<UUID> open) {
        int readings = claim.readings().size();
        if (readings > 0) {
            NativeDetails details = new NativeDetails(
                    words().of("desk.readings.count", words().formats().number(readings)), new Div());
            details.addClassName("more");
            details.addToggleListener(event -> {
                if (event.isOpened()) {
                    details.setContent(new ReadingsPanel(now.get(), open));
                }
            });
            return details;
        }
        boolean none = claim.hasAmbiguities() && !claim.lines().isEmpty();
        Span sentence = new Span(none ? words().of("desk.readings.none") : "");
        sentence.addClassName("quiet");
        return sentence;
    }

    private ReadingsPanel(DeskClaim claim, Consumer<UUID> open) {
        this.open = open;
        addClassNames("panel", "readings");
        add(new H2(words().of("desk.readings")));
        claim.readings().forEach(reading -> add(block(claim, reading)));
    }

    private Div block(DeskClaim claim, ReadOtherwise reading) {
        Locale locale = words().formats().locale();
        UUID incident = claim.incident().id();
        Clause.Reading both = reading.reading();
        Div block = new Div(
                new H3(reading.clause().gist().in(locale)),
                side("taken", both.taken().in(locale), Amount.expected(reading.taken(incident))),
                side("other", both.alternative().in(locale), Amount.expected(reading.otherwise(incident))),
                side("difference", inPeriod(claim, reading), difference(reading.difference(incident))),
                details(claim, reading));
        block.addClassName("reading");
        return block;
    }

    private static Div side(String name, String words, Span amount) {
        Div side = new Div(new Span(words().of("desk.reading." + name)), new Span(words), amount);
        side.addClassNames("reading-side", "reading-" + name);
        return side;
    }

    private static Span difference(long yen) {
        Span figures = new Span(words().formats().difference(yen));
        figures.addClassName("amount-figures");
        return figures;
    }

    /** What the reading changes besides this incident; limits belong to the policy period. */
    private static String inPeriod(DeskClaim claim, ReadOtherwise reading) {
        long whole = reading.difference();
        return whole == reading.difference(claim.incident().id())
                ? ""
                : words().of("desk.reading.period", words().formats().difference(whole));
    }

    private NativeDetails details(DeskClaim claim, ReadOtherwise reading) {
        List<Changed> changed = changed(claim, reading);
        Div content = new Div(new Rows<Changed>(words().of("desk.reading.lines"))
                .component(
                        words().of("desk.what"),
                        one -> button(one.name(), one.line().id()))
                .number(
                        words().of("desk.reading.taken"),
                        one -> Amount.of(one.paid().taken()))
                .number(
                        words().of("desk.reading.other"),
                        one -> Amount.of(one.paid().otherwise()))
                .number(
                        words().of("desk.reading.difference"),
                        one -> difference(one.paid().difference()))
                .show(changed.stream().limit(LISTED).toList()));
        if (changed.size() > LISTED) {
            content.add(new Paragraph(
                    words().of("desk.reading.more", words().formats().number(changed.size() - LISTED))));
        }
        String quote = reading.clause().quote();
        if (quote != null) {
            Paragraph words = new Paragraph("「" + quote + "」");
            words.addClassName("clause");
            words.getElement().setAttribute("lang", "ja");
            content.add(words);
        }
        NativeDetails details = new NativeDetails(
                words().of("desk.reading.details", words().formats().number(changed.size())), content);
        details.addClassName("more");
        return details;
    }

    /** Knows the line by its id: a button that knew the line itself would keep the claim in memory. */
    private Component button(String name, UUID line) {
        return Buttons.quiet(name, () -> open.accept(line));
    }

    private static List<Changed> changed(DeskClaim claim, ReadOtherwise reading) {
        return claim.lines().stream()
                .flatMap(line -> line.readings().stream()
                        .filter(read -> read.wording()
                                .clause()
                                .id()
                                .equals(reading.clause().id()))
                        .map(read -> new Changed(line, read.line())))
                .toList();
    }
}
