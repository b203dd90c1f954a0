package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.product.Figure;
import io.shirase.product.Quantity;
import io.shirase.product.StatedFigure;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One number of a product, to be entered where the certificate states another; the product's stands beside it. */
abstract class FigureField extends Div {

    private final Figure figure;
    private final TextField number;
    final Div input = new Div();

    FigureField(StatedFigure stated, TextField number) {
        this.figure = stated.figure();
        this.number = number;
        addClassName("figure-field");
        Locale locale = words().formats().locale();
        String name = stated.subject().in(locale);
        String own = words().of("policy.ui.figures.own", stated.own().in(locale));
        number.setAriaLabel(words().of("policy.ui.figures.one", name, own));
        input.addClassName("figure-input");
        input.add(number);
        add(line("figure-name", name), line("figure-own", own), input);
    }

    private static Span line(String className, String text) {
        Span line = new Span(text);
        line.addClassName(className);
        return line;
    }

    static FigureField of(StatedFigure stated) {
        return switch (stated.figure().kind()) {
            case LIMIT, HEAD_CAP -> new YenFigureField(stated);
            case RATIO, WINDOW, NOTICE, RESTORATION -> new NumberFigureField(stated);
        };
    }

    Figure figure() {
        return figure;
    }

    /** The certificate's number; empty where it is the product's. */
    abstract Optional<Quantity> quantity();

    abstract void show(@Nullable Quantity quantity);

    /** Whether something is typed that cannot be; the field then says so. */
    abstract boolean isMistyped();

    void say(String error) {
        number.setErrorMessage(error);
        number.setInvalid(true);
    }
}
