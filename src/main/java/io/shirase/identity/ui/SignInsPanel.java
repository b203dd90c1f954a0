package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.OwnAccount;
import io.shirase.identity.SignInHistory.SignIn;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;

/** When and from where one came in, and the way to end every session. */
class SignInsPanel extends Composite<Panel> {

    private final transient OwnAccount account;

    SignInsPanel(OwnAccount account) {
        this.account = account;
    }

    @Override
    protected Panel initContent() {
        return new Panel(
                words().of("identity.signins.title"),
                new Paragraph(words().of("identity.signins.lead")),
                rows(),
                new Actions(Buttons.secondary(
                        words().of("identity.signins.end"),
                        () -> AskBeforeLoss.open("identity.signins.end", this::end))));
    }

    private Component rows() {
        List<SignIn> these = account.signIns();
        return these.isEmpty()
                ? new Paragraph(words().of("identity.signins.none"))
                : new Rows<SignIn>(words().of("identity.signins.title"))
                        .text(
                                words().of("identity.signins.when"),
                                one -> words().formats().time(LocalDateTime.ofInstant(one.at(), Japan.ZONE)))
                        .component(words().of("identity.signins.what"), SignInsPanel::badge)
                        .text(words().of("identity.signins.way"), SignInsPanel::way)
                        .text(words().of("identity.signins.from"), SignIn::address)
                        .show(these);
    }

    private static String way(SignIn one) {
        return one.way().map(way -> words().of("identity.way", way)).orElse("—");
    }

    private static StatusBadge badge(SignIn one) {
        return one.succeeded()
                ? new StatusBadge(words().of("identity.signins.succeeded"), Tone.GOOD)
                : new StatusBadge(words().of("identity.signins.failed"), Tone.WARN);
    }

    private void end() {
        account.signOutEverywhere();
        UI.getCurrent().getPage().setLocation("login");
    }
}
