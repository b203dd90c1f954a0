package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.money.Yen;
import java.util.Locale;

/**
 * How much of a limit is used: paid, accepted and not yet paid, asked and not yet decided, left. Everything that is
 * drawn is also written below the bar.
 */
@Tag("figure")
public final class LimitBar extends HtmlContainer {

    private final Yen scale;

    /**
     * @param name what the limit is for
     * @param limit the most that can be paid
     * @param asked all that is asked for, accepted or not
     * @param accepted what has been accepted, paid or not
     * @param paid what has been paid
     */
    public LimitBar(String name, Yen limit, Yen asked, Yen accepted, Yen paid) {
        scale = largest(limit, asked, accepted);
        addClassName("limit-bar");
        Yen left = limit.minusOrZero(accepted);
        HtmlContainer caption = new HtmlContainer(
                "figcaption",
                Parts.span("limit-name", name),
                Parts.span("limit-of", words().of("part.limit.of", text(limit))));
        add(caption, bar(limit, asked, accepted, paid), legend(asked, accepted, paid, left));
        if (asked.compareTo(limit) > 0) {
            add(Parts.span("limit-over", words().of("part.limit.over", text(asked.minusOrZero(limit)))));
        }
    }

    private Div bar(Yen limit, Yen asked, Yen accepted, Yen paid) {
        Div bar = Parts.hidden(Parts.named(new Div(), "limit-track"));
        bar.add(segment("limit-asked", asked), segment("limit-accepted", accepted), segment("limit-paid", paid));
        Span end = Parts.span("limit-end", "");
        end.getStyle().set("--share", share(limit));
        bar.add(end);
        return bar;
    }

    private Span segment(String className, Yen amount) {
        Span segment = Parts.span(className, "");
        segment.getStyle().set("--share", share(amount));
        return segment;
    }

    private static DescriptionList legend(Yen asked, Yen accepted, Yen paid, Yen left) {
        DescriptionList legend = new DescriptionList();
        legend.addClassName("limit-legend");
        entry(legend, "asked", asked);
        entry(legend, "accepted", accepted);
        entry(legend, "paid", paid);
        entry(legend, "left", left);
        return legend;
    }

    private static void entry(DescriptionList legend, String what, Yen amount) {
        DescriptionList.Term term = new DescriptionList.Term();
        term.add(Parts.hidden(Parts.named(Parts.span("swatch", ""), "limit-" + what)));
        term.add(new Span(words().of("part.limit." + what)));
        legend.add(new Div(term, new DescriptionList.Description(Amount.of(amount))));
    }

    private String share(Yen amount) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * amount.amount() / scale.amount());
    }

    private static Yen largest(Yen... amounts) {
        Yen largest = Yen.of(1);
        for (Yen amount : amounts) {
            largest = amount.compareTo(largest) > 0 ? amount : largest;
        }
        return largest;
    }

    private static String text(Yen amount) {
        return words().formats().yen(amount);
    }
}
