package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.combobox.ComboBox;
import io.shirase.assessment.Activity;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What the money was spent on, in plain words; found by typing any word that people use for it. */
public final class ActivityField extends ComboBox<Activity> {

    /** @param known what the product has a word for; everything else cannot be chosen */
    public ActivityField(Collection<Activity> known) {
        super(words().of("expense.ui.activity"));
        setItems(
                ActivityField::fits,
                Arrays.stream(Activity.values()).filter(known::contains).toList());
        setItemLabelGenerator(activity -> words().of("vocabulary.activity", activity));
        setPlaceholder(words().of("expense.ui.activity.example"));
        setHelperText(words().of("expense.ui.activity.hint"));
        setManualValidation(true);
    }

    /** Whether every word typed is in the activity's name or among the words that people use for it. */
    static boolean fits(Activity activity, String typed) {
        String words =
                plain(words().of("vocabulary.activity", activity) + " " + words().of("vocabulary.words", activity));
        return Arrays.stream(plain(typed).split("\\s+")).allMatch(words::contains);
    }

    /** Half-width, lower case, katakana as hiragana. */
    private static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(normal.length());
        normal.chars().forEach(c -> plain.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
        return plain.toString();
    }
}
