package io.shirase.part;

import com.vaadin.flow.component.textfield.TextField;

/** A field for a name or a few words. Says how much room is left when it becomes scarce; cuts nothing off. */
public final class ShortText extends TextField implements MayBeMistyped {

    private final TextRoom room;

    /** @param most how many characters are kept */
    public ShortText(String label, int most) {
        super(label);
        room = new TextRoom(this, most);
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
