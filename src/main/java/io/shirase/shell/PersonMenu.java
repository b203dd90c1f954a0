package io.shirase.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.shirase.identity.CurrentPerson;
import io.shirase.part.Buttons;
import io.shirase.part.Glyph;
import io.shirase.part.Links;

/** Who is logged in, as what, and the way out. */
class PersonMenu extends NativeDetails {

    PersonMenu(AuthenticationContext authentication, CurrentPerson person) {
        addClassName("person-menu");
        Span label = new Span(Glyph.PERSON.icon(), new Span(person.displayName()));
        label.addClassName("person-name");
        setSummary(label);
        Div content = new Div();
        content.addClassName("person-content");
        content.add(
                new Paragraph(getTranslation("shell.role." + person.role())), new Paragraph(person.organisationName()));
        content.add(Links.to("profile", getTranslation("shell.profile")));
        content.add(Buttons.secondary(getTranslation("shell.logout"), authentication::logout));
        setContent(content);
    }
}
