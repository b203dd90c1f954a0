package io.shirase.identity.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;

/** The invented people of the demo data, to log in as with one click; shown only while {@code shirase.demo=true}. */
class DemoAccounts extends Aside {

    private static final String PASSWORD = "shirase-demo";
    private static final List<String> ACCOUNTS = List.of(
            "policyholder",
            "policyholder2",
            "policyholder3",
            "agency",
            "operator",
            "handler",
            "handler2",
            "supervisor",
            "admin");

    /** @param fill takes the account and the password */
    DemoAccounts(BiConsumer<String, String> fill) {
        addClassName("demo-accounts");
        UnorderedList list = new UnorderedList();
        for (String account : ACCOUNTS) {
            NativeButton button = new NativeButton("", event -> fill.accept(account, PASSWORD));
            button.add(new Span(account), new Span(getTranslation("identity.demo." + account)));
            list.add(new ListItem(button));
        }
        add(new H2(getTranslation("identity.demo.title")), new Paragraph(getTranslation("identity.demo.text")), list);
    }
}
