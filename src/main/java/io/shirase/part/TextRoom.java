package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.textfield.TextFieldBase;

/** How much room is left in a field for text: said when it becomes scarce, and with a reason when it is used up. */
final class TextRoom {

    private final TextFieldBase<?, String> field;
    private final int most;
    private String hint = "";

    /** @param most how many characters are kept */
    TextRoom(TextFieldBase<?, String> field, int most) {
        this.field = field;
        this.most = most;
        field.setManualValidation(true);
        field.addValueChangeListener(event -> say());
    }

    /** What the field says below itself while there is room. */
    String hint(String words) {
        hint = words;
        return below();
    }

    boolean isUsedUp() {
        return field.getValue().strip().length() > most;
    }

    private void say() {
        field.setInvalid(isUsedUp());
        field.setErrorMessage(
                isUsedUp()
                        ? words().of("part.text.long", number(most), number(length()), number(length() - most))
                        : "");
        field.getElement().setProperty("helperText", below());
    }

    private String below() {
        boolean scarce = !isUsedUp() && length() > most - most / 5;
        return scarce ? (hint + " " + words().of("part.text.left", number(most - length()))).strip() : hint;
    }

    private int length() {
        return field.getValue().strip().length();
    }

    private static String number(int count) {
        return words().formats().number(count);
    }
}
