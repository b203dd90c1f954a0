package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import java.util.Locale;

/**
 * How much of a limit is used: paid, accepted and not yet paid, expected and not yet decided, left. Everything that is
 * drawn is also written below the bar; of a range the upper end is drawn.
 */
@Tag("figure")
public final class LimitBar extends HtmlContainer {

    private final Yen scale;

    /**
     * @param name what the limit is for
     * @param limit the most that can be paid
     * @param paid what has been paid
     * @param accepted what is decided and not yet paid
     * @param expected what is expected of everything that is not decided yet
     * @param left what is left after all of that
     * @param over by how much more is taken than the limit allows; zero as long as there is room
     */
    public LimitBar(
            String name, Yen limit, Yen paid, YenRange accepted, YenRange expected, YenRange left, YenRange over) {
        Yen settled = paid.plus(accepted.most());
        Yen all = settled.plus(expected.most());
        scale = largest(limit, all);
        addClassName("limit-bar");
        HtmlContainer caption = new HtmlContainer(
                "figcaption",
                Parts.span("limit-name", name),
                Parts.span(
                        "limit-of",
                        words().of("part.limit.of", words().formats().yen(limit))));
        add(caption, bar(limit, all, settled, paid), legend(paid, accepted, expected, left));
        if (!over.most().isZero()) {
            add(Parts.span("limit-over", words().of("part.limit.over", words().yen(over))));
        } else if (left.least().isZero() && !limit.isZero()) {
            add(Parts.span(
                    "limit-over", words().of(left.isExact() ? "part.limit.used-up" : "part.limit.may-be-used-up")));
        }
    }

    private Div bar(Yen limit, Yen all, Yen settled, Yen paid) {
        Div bar = Parts.hidden(Parts.named(new Div(), "limit-track"));
        bar.add(segment("limit-expected", all), segment("limit-accepted", settled), segment("limit-paid", paid));
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

    private static DescriptionList legend(Yen paid, YenRange accepted, YenRange expected, YenRange left) {
        DescriptionList legend = new DescriptionList();
        legend.addClassName("limit-legend");
        entry(legend, "expected", expected);
        entry(legend, "accepted", accepted);
        if (!paid.isZero()) {
            entry(legend, "paid", YenRange.exactly(paid));
        }
        entry(legend, "left", left);
        return legend;
    }

    private static void entry(DescriptionList legend, String what, YenRange amount) {
        DescriptionList.Term term = new DescriptionList.Term();
        term.add(Parts.hidden(Parts.named(Parts.span("swatch", ""), "limit-" + what)));
        term.add(new Span(words().of("part.limit." + what)));
        legend.add(new Div(term, new DescriptionList.Description(Amount.between(amount.least(), amount.most()))));
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
}
