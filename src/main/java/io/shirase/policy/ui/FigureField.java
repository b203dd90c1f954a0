package io.shirase.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.product.Figure;
import io.shirase.product.Quantity;
import io.shirase.product.StatedFigure;
import io.shirase.shell.part.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One number of a product, to be entered where the certificate states another; the product's stands below it. */
abstract class FigureField extends Div {

    private final Figure figure;
    private final TextField number;

    FigureField(StatedFigure stated, TextField number) {
        this.figure = stated.figure();
        this.number = number;
        addClassName("figure-field");
        number.setHelperText(Words.of(
                "policy.ui.figures.own", stated.own().in(Words.formats().locale())));
        add(number);
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
