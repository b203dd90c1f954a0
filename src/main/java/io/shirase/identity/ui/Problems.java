package io.shirase.identity.ui;

import static io.shirase.part.Screen.locale;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import io.shirase.language.Problem;
import java.util.List;
import java.util.Map;

/** Says at each field what is wrong with it, and goes to the first. */
final class Problems {

    private Problems() {}

    /** @param fields by the names that the problems have for them */
    static void show(Map<String, ? extends HasValidation> fields, List<Problem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        for (Problem problem : problems.reversed()) {
            HasValidation field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(problem.text(locale()));
                field.setInvalid(true);
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            }
        }
    }
}
