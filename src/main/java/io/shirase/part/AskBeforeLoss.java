package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost for good. The button that keeps it has the focus, so that Enter and Esc lose nothing. */
public final class AskBeforeLoss {

    private AskBeforeLoss() {}

    /**
     * Opens the question.
     *
     * @param key of the words on the button that loses it; {@code .title}, {@code .text} and {@code .cancel} of it are the
     *     heading, the question and the words on the button that keeps it
     */
    public static void open(String key, Runnable loss) {
        open(
                words().of(key + ".title"),
                words().of(key + ".text"),
                words().of(key + ".cancel"),
                words().of(key),
                loss,
                () -> {});
    }

    /** Opens the question in words of its own; {@code kept} follows where nothing is to be lost. */
    public static void open(String title, String text, String keep, String lose, Runnable loss, Runnable kept) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(keep);
        dialog.addConfirmListener(event -> kept.run());
        dialog.addCancelListener(event -> kept.run());
        dialog.setRejectable(true);
        dialog.setRejectText(lose);
        dialog.setRejectButtonTheme("error tertiary");
        dialog.addRejectListener(event -> loss.run());
        dialog.open();
    }
}
