package io.shirase.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page that every screen is shown in: stylesheets in the order in which they build on each other, and the mark. */
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/base.css")
@StyleSheet("assets/glyphs.css")
@StyleSheet("assets/parts.css")
@StyleSheet("assets/shell.css")
@StyleSheet("assets/screens.css")
@StyleSheet("assets/desk.css")
@StyleSheet("assets/audit.css")
@StyleSheet("assets/identity.css")
@StyleSheet("assets/mail.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
    }
}
