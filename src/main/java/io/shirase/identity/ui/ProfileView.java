package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.OwnAccount;
import io.shirase.identity.PasskeyLogin;
import io.shirase.identity.Passkeys;
import io.shirase.identity.Person;
import io.shirase.mail.MailSwitches;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One's own account: how one is called and reached, the password, where one is signed in, which mails one gets. */
@Route("profile")
@PermitAll
// What only the parts of other features bring: they are beans, and the build follows none.
@Uses(CheckboxGroup.class)
@Uses(RadioButtonGroup.class)
class ProfileView extends Composite<Column> implements HasDynamicTitle, KeepsTyped {

    ProfileView(
            OwnAccount account, Passkeys passkeys, PasskeyLogin login, MailSwitches switches, List<ProfilePart> parts) {
        Person me = account.get();
        getContent()
                .add(
                        new PageHeader(words().of("identity.profile.title")),
                        new DefinitionList()
                                .add(words().of("identity.person.username"), me.username())
                                .add(words().of("identity.person.role"), words().of("shell.role." + me.role()))
                                .add(
                                        words().of("identity.person.organisation"),
                                        me.organisation().name()),
                        new OwnDataPanel(account, me),
                        new OwnPasswordPanel(account),
                        new PasskeysPanel(passkeys, login, Here.host()),
                        new OwnMailPanel(switches, me));
        parts.forEach(part -> part.ofPerson().ifPresent(getContent()::add));
        getContent().add(new SignInsPanel(account));
    }

    /** Each part is saved by itself, and says so. */
    @Override
    public boolean asksBeforeLeaving() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.profile.title"));
    }
}
