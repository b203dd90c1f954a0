package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.InterruptionWork;
import io.shirase.money.Yen;
import io.shirase.part.HoldsMore;
import io.shirase.part.YenField;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** For each month that the stop has touched, what was sold in it and in the same month a year before. */
final class MonthFields extends Div implements HoldsMore {

    private final NavigableMap<YearMonth, Long> known;
    private final Map<YearMonth, YenField> fields = new HashMap<>();
    private final Paragraph sum = new Paragraph();
    private List<YearMonth> affected = List.of();

    MonthFields(InterruptionWork work) {
        addClassName("form-fields");
        known = new TreeMap<>(work.months());
        sum.getElement().setAttribute("role", "status");
    }

    /** Asks for these months. */
    void show(List<YearMonth> wanted) {
        keep();
        affected = wanted;
        fields.clear();
        removeAll();
        for (YearMonth month : affected) {
            Div row =
                    new Div(field(month.minusYears(1), "claim.ui.months.before"), field(month, "claim.ui.months.now"));
            row.addClassName("field-row");
            Div group = new Div(new H3(words().formats().month(month)), row);
            group.addClassName("form-fields");
            add(group);
        }
        add(sum);
        reckon();
    }

    /** Takes months from a table; an amount that was there before is replaced. */
    void take(Map<YearMonth, Yen> read) {
        keep();
        read.forEach((month, amount) -> known.put(month, amount.amount()));
        fields.clear();
        show(affected);
    }

    private YenField field(YearMonth month, String label) {
        return fields.computeIfAbsent(month, asked -> {
            YenField field = new YenField(words().of(label, words().formats().month(asked)));
            Long amount = known.get(asked);
            field.setYen(amount == null ? null : Yen.of(amount));
            field.addValueChangeListener(event -> reckon());
            return field;
        });
    }

    private void keep() {
        fields.forEach((month, field) -> {
            if (field.isEmpty()) {
                known.remove(month);
            } else {
                field.yen().ifPresent(amount -> known.put(month, amount.amount()));
            }
        });
    }

    private void reckon() {
        NavigableMap<YearMonth, Long> now = amounts();
        boolean whole = !affected.isEmpty()
                && affected.stream()
                        .flatMap(month -> Stream.of(month, month.minusYears(1)))
                        .allMatch(now::containsKey);
        if (whole) {
            long before = affected.stream()
                    .mapToLong(month -> now.getOrDefault(month.minusYears(1), 0L))
                    .sum();
            long sold = affected.stream()
                    .mapToLong(month -> now.getOrDefault(month, 0L))
                    .sum();
            sum.setText(words().of(
                            "claim.ui.months.sum",
                            words().formats().yen(Yen.of(before)),
                            words().formats().yen(Yen.of(sold))));
        } else {
            sum.setText("");
        }
        sum.setVisible(whole);
    }

    /** Of every month, also those that are not asked for. */
    NavigableMap<YearMonth, Long> amounts() {
        keep();
        return new TreeMap<>(known);
    }

    @Override
    public Object held() {
        return List.of(List.copyOf(affected), new TreeMap<>(amounts()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void hold(Object held) {
        List<Object> both = new ArrayList<>((List<Object>) held);
        fields.clear();
        known.clear();
        known.putAll((Map<YearMonth, Long>) both.get(1));
        show((List<YearMonth>) both.get(0));
    }
}
