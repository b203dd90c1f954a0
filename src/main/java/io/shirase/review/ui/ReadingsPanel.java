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

/** Wordings that can be read in two ways, where that changes what the incident is paid: both, in yen, line by line. */
final class ReadingsPanel extends Section {

    /** So many lines that change are listed; of more the rest is counted. */
    private static final int LISTED = 20;

    private record Changed(DeskLine line, ReadOtherwise.Line paid) {

        String name() {
            return words().of("desk.line", line.number(), line.activityWords());
        }
    }

    private final transient DeskClaim claim;
    private final transient Consumer<UUID> open;

    /** Folded away until it is asked for; one sentence where no reading makes a difference. */
    static Component of(DeskClaim claim, Consumer<UUID> open) {
        int readings = claim.readings().size();
        if (readings > 0) {
            NativeDetails details = new NativeDetails(
                    words().of("desk.readings.count", words().formats().number(readings)),
                    new ReadingsPanel(claim, open));
            details.addClassName("more");
            return details;
        }
        boolean none = claim.hasAmbiguities() && !claim.lines().isEmpty();
        Span sentence = new Span(none ? words().of("desk.readings.none") : "");
        sentence.addClassName("quiet");
        return sentence;
    }

    private ReadingsPanel(DeskClaim claim, Consumer<UUID> open) {
        this.claim = claim;
        this.open = open;
        addClassNames("panel", "readings");
        add(new H2(words().of("desk.readings")));
        claim.readings().forEach(reading -> add(block(reading)));
    }

    private Div block(ReadOtherwise reading) {
        Locale locale = words().formats().locale();
        UUID incident = claim.incident().id();
        Clause.Reading both = reading.reading();
        Div block = new Div(
                new H3(reading.clause().gist().in(locale)),
                side("taken", both.taken().in(locale), Amount.expected(reading.taken(incident))),
                side("other", both.alternative().in(locale), Amount.expected(reading.otherwise(incident))),
                side("difference", inPeriod(reading), difference(reading.difference(incident))),
                details(reading));
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
    private String inPeriod(ReadOtherwise reading) {
        long whole = reading.difference();
        return whole == reading.difference(claim.incident().id())
                ? ""
                : words().of("desk.reading.period", words().formats().difference(whole));
    }

    private NativeDetails details(ReadOtherwise reading) {
        List<Changed> changed = changed(reading);
        Div content = new Div(new Rows<Changed>(words().of("desk.reading.lines"))
                .component(
                        words().of("desk.what"),
                        one -> Buttons.quiet(
                                one.name(), () -> open.accept(one.line().id())))
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

    private List<Changed> changed(ReadOtherwise reading) {
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
