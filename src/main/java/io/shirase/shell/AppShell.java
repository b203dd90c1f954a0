package io.shirase.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/**
 * The page that every screen is shown in: stylesheets in the order in which they build on each other, from the values to
 * the parts and the frame and then one of each room, and the mark.
 */
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/base.css")
@StyleSheet("assets/glyphs.css")
@StyleSheet("assets/parts.css")
@StyleSheet("assets/shell.css")
@StyleSheet("assets/identity.css")
@StyleSheet("assets/policy.css")
@StyleSheet("assets/report.css")
@StyleSheet("assets/incident.css")
@StyleSheet("assets/exclusion.css")
@StyleSheet("assets/expense.css")
@StyleSheet("assets/claim.css")
@StyleSheet("assets/conversation.css")
@StyleSheet("assets/review.css")
@StyleSheet("assets/audit.css")
@StyleSheet("assets/drill.css")
@StyleSheet("assets/directory.css")
@StyleSheet("assets/duty.css")
@StyleSheet("assets/mail.css")
@StyleSheet("assets/overview.css")
@StyleSheet("assets/gallery.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
    }
}
