package io.shirase.part;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field for a text of several lines. Says how much room is left when it becomes scarce; cuts nothing off. */
public final class LongText extends TextArea implements MayBeMistyped {

    private final TextRoom room;

    /** @param most how many characters are kept */
    public LongText(String label, int most) {
        super(label);
        room = new TextRoom(this, most);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    @Override
    public void setHelperText(String hint) {
        super.setHelperText(room.hint(hint));
    }

    @Override
    public boolean isMistyped() {
        return room.isUsedUp();
    }
}
