package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.language.Problem;
import io.shirase.part.Panel;
import io.shirase.policy.OwnTerms;
import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import io.shirase.product.Quantity;
import io.shirase.product.StatedFigure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every number of a product that a certificate can state differently. What stays empty is the product's. */
final class FigureForm extends Div {

    private final Map<String, FigureField> fields = new LinkedHashMap<>();
    private @Nullable TermFields terms;

    FigureForm() {}

    /** @param edition with the product's own numbers */
    FigureForm(Product edition) {
        addClassName("form");
        TermFields own = new TermFields(edition);
        if (own.getComponentCount() > 0) {
            terms = own;
            add(new Panel(words().of("policy.ui.figures.terms"), own));
        }
        List<StatedFigure> figures = StatedFigure.of(edition);
        group("limits", figures, Set.of(Figure.Kind.LIMIT));
        group("periods", figures, Set.of(Figure.Kind.WINDOW, Figure.Kind.NOTICE, Figure.Kind.RESTORATION));
        group("caps", figures, Set.of(Figure.Kind.HEAD_CAP));
        group("ratios", figures, Set.of(Figure.Kind.RATIO));
    }

    private void group(String name, List<StatedFigure> figures, Set<Figure.Kind> kinds) {
        Div rows = new Div();
        rows.addClassName("figures");
        for (StatedFigure stated : figures) {
            if (kinds.contains(stated.figure().kind())) {
                FigureField field = FigureField.of(stated);
                fields.put(stated.figure().toString(), field);
                rows.add(field);
            }
        }
        if (rows.getComponentCount() > 0) {
            add(new Panel(words().of("policy.ui.figures." + name), rows));
        }
    }

    void show(Overrides overrides) {
        fields.values().forEach(field -> field.show(overrides.of(field.figure()).orElse(null)));
    }

    void show(OwnTerms shown) {
        if (terms != null) {
            terms.show(shown);
        }
    }

    OwnTerms terms() {
        return terms == null ? OwnTerms.NONE : terms.terms();
    }

    /** Whether something is typed that cannot be; the fields then say so. */
    boolean isMistyped() {
        boolean mistyped =
                fields.values().stream().filter(FigureField::isMistyped).count() > 0;
        return (terms != null && terms.isMistyped()) || mistyped;
    }

    Overrides overrides() {
        Map<Figure, Quantity> figures = new LinkedHashMap<>();
        fields.values().forEach(field -> field.quantity().ifPresent(q -> figures.put(field.figure(), q)));
        return new Overrides(figures);
    }

    void show(List<Problem> problems) {
        for (Problem problem : problems) {
            FigureField field = fields.get(problem.field());
            if (field != null) {
                field.say(problem.text(words().formats().locale()));
            } else if (terms != null) {
                terms.say(problem.field(), problem.text(words().formats().locale()));
            }
        }
    }
}
