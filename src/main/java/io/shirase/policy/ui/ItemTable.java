package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.money.Yen;
import io.shirase.part.Rows;
import io.shirase.product.Choice;
import io.shirase.product.Clause;
import io.shirase.product.FigureWords;
import io.shirase.product.Item;
import io.shirase.product.Product;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a product pays, one cost item a row. */
final class ItemTable {

    private final Product product;
    private final Locale locale;
    private final FigureWords words;

    private ItemTable(Product product, Locale locale) {
        this.product = product;
        this.locale = locale;
        this.words = FigureWords.in(locale);
    }

    static Rows<Item> of(Product product, Locale locale) {
        ItemTable items = new ItemTable(product, locale);
        Rows<Item> table = new Rows<Item>(words().of("product.items"))
                .component(words().of("product.column.item"), items::named)
                .component(
                        words().of("product.column.ratio"), item -> items.choices(item.ratio(), ratio -> ratio + " %"))
                .component(words().of("product.column.limit"), items::limits)
                .text(
                        words().of("product.column.consent"),
                        item -> words().of(item.consent() == null ? "product.no" : "product.yes"))
                .component(words().of("product.column.wording"), items::wording)
                .show(product.items());
        table.addClassName("wording-rows");
        return table;
    }

    private Div named(Item item) {
        Div activities = new Div(activities(item));
        activities.addClassName("quiet");
        return new Div(new Div(item.name().in(locale)), activities);
    }

    private Div wording(Item item) {
        Div wording = new Div(new Span(item.clause().gist().in(locale)));
        if (item.clause().quote() != null) {
            wording.add(Quotes.of(item.clause().quote()));
        }
        return wording;
    }

    private static String activities(Item item) {
        return item.takes().stream()
                .flatMap(take -> take.activities().stream())
                .distinct()
                .sorted()
                .map(code -> words().of("vocabulary.activity." + code))
                .collect(Collectors.joining("、"));
    }

    private Div limits(Item item) {
        Div cell = new Div();
        item.limit().stream().map(Choice::value).distinct().forEach(code -> cell.add(new Div(limit(code))));
        Item.HeadCap cap = item.headCap();
        if (cap != null) {
            cell.add(new Div(words().of(
                            "product.head-cap",
                            cap.yen() == null
                                    ? words().of("product.certificate")
                                    : words().formats().yen(Yen.of(cap.yen())))));
        }
        return cell;
    }

    private String limit(String code) {
        return product.limit(code).map(words::limit).orElse(words().of("product.limit.none"));
    }

    private <T> Div choices(List<Choice<T>> choices, Function<T, String> words) {
        Div cell = new Div();
        choices.forEach(choice -> cell.add(new Div(words.apply(choice.value()) + because(choice.clause()))));
        return cell;
    }

    private String because(@Nullable Clause clause) {
        return clause == null ? "" : words().of("product.because", clause.gist().in(locale));
    }
}
