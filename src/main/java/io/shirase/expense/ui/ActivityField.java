package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.combobox.ComboBox;
import io.shirase.assessment.Activity;
import io.shirase.language.SpokenKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the money was spent on, in plain words; found by typing any word that people use for it. What the product has no
 * cost item for stands behind the rest and says so: it can be kept in the log all the same.
 */
public final class ActivityField extends ComboBox<Activity> {

    /** @param known what the product has a cost item for */
    public ActivityField(Collection<Activity> known) {
        super(words().of("expense.ui.activity"));
        setItems(
                ActivityField::fits,
                Arrays.stream(Activity.values())
                        .sorted(Comparator.comparing(activity -> !known.contains(activity)))
                        .toList());
        setItemLabelGenerator(activity -> known.contains(activity)
                ? words().of("vocabulary.activity", activity)
                : words().of("expense.ui.activity.without", words().of("vocabulary.activity", activity)));
        setPlaceholder(words().of("expense.ui.activity.example"));
        setHelperText(words().of("expense.ui.activity.hint"));
        setManualValidation(true);
    }

    /**
     * Whether every word typed is in the activity's name or among the words that people use for it, or is put together
     * from them, such as パソコン修理 from パソコン and 修理.
     */
    static boolean fits(Activity activity, String typed) {
        String name = words().of("vocabulary.activity", activity);
        String all = name + " " + words().of("vocabulary.words", activity);
        String key = SpokenKey.of(all);
        List<String> parts = Arrays.stream(all.split("[\\s、（）()]+"))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[・の]"))))
                .map(SpokenKey::of)
                .filter(part -> part.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return Arrays.stream(typed.strip().split("[\\s\\u3000]+"))
                .map(SpokenKey::of)
                .allMatch(word -> key.contains(word) || isMadeOf(word, parts));
    }

    private static boolean isMadeOf(String word, List<String> parts) {
        String rest = word;
        for (String part : parts) {
            rest = rest.replace(part, " ");
        }
        return rest.replace("の", "").isBlank();
    }
}
