package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.Person;
import io.shirase.mail.MailKind;
import io.shirase.mail.MailSwitches;
import io.shirase.part.Panel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Which mails one gets. What protects a right cannot be switched off. */
class OwnMailPanel extends Composite<Panel> {

    /** What nobody of a firm or an agency gets. */
    private static final Set<MailKind> OF_INSURER = EnumSet.of(
            MailKind.UNMATCHED,
            MailKind.OBJECTION,
            MailKind.CONSENT_ASKED,
            MailKind.DAMAGES_ASKED,
            MailKind.SUPPORT_ASKED);

    private final transient MailSwitches switches;
    private final UUID me;
    private final boolean ofInsurer;

    OwnMailPanel(MailSwitches switches, Person me) {
        this.switches = switches;
        this.me = me.id();
        this.ofInsurer = me.role().seesEveryIncident();
    }

    @Override
    protected Panel initContent() {
        Set<MailKind> off = switches.off(me);
        Div boxes = new Div();
        boxes.addClassName("form-fields");
        Arrays.stream(MailKind.values())
                .filter(MailKind::canBeSwitchedOff)
                .filter(kind -> ofInsurer || !OF_INSURER.contains(kind))
                .forEach(kind -> {
                    Checkbox box = new Checkbox(words().of("identity.profile.mail", kind), !off.contains(kind));
                    box.addValueChangeListener(event -> switches.set(me, kind, event.getValue()));
                    boxes.add(box);
                });
        return new Panel(
                words().of("identity.profile.mails"), new Paragraph(words().of("identity.profile.mails.lead")), boxes);
    }
}
