package io.shirase.policy.ui;

import io.shirase.money.Yen;
import io.shirase.part.YenField;
import io.shirase.product.Quantity;
import io.shirase.product.StatedFigure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A limit or a cap. */
final class YenFigureField extends FigureField {

    private final YenField yen;

    YenFigureField(StatedFigure stated) {
        this(stated, new YenField(""));
    }

    private YenFigureField(StatedFigure stated, YenField yen) {
        super(stated, yen);
        this.yen = yen;
    }

    @Override
    Optional<Quantity> quantity() {
        return yen.yen().map(amount -> Quantity.yen(amount.amount()));
    }

    @Override
    void show(@Nullable Quantity quantity) {
        yen.setYen(quantity == null ? null : Yen.of(quantity.amount()));
    }

    @Override
    boolean isMistyped() {
        return yen.isMistyped();
    }
}
