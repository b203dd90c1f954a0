package io.shirase.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.shirase.language.Messages;
import io.shirase.part.Preferences;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Sets each session's language, and puts language, brightness and the keyboard guard into the page itself. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private static final int TRY_AGAIN_MILLISECONDS = 2000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ShellSetup::prepare);
        event.addIndexHtmlRequestListener(Seal::put);
        event.addRequestHandler(new BrowserMessages());
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(Preferences.language(init.getRequest()));
            init.getSession().setErrorHandler(new UnexpectedErrors());
        });
        event.getSource().addUIInitListener(init -> sayHowItIsConnected(init.getUI()));
    }

    private static void prepare(IndexHtmlResponse response) {
        VaadinSession session = VaadinSession.getCurrent();
        Locale locale = session == null ? Preferences.language(response.getVaadinRequest()) : session.getLocale();
        Element html = response.getDocument().child(0);
        html.attr("lang", locale.getLanguage());
        Preferences.scheme(response.getVaadinRequest()).ifPresent(scheme -> html.attr("data-scheme", scheme));
        response.getDocument().head().prependElement("script").attr("src", "assets/shirase.js");
        response.getDocument()
                .head()
                .selectStream("base")
                .findFirst()
                .ifPresent(base -> response.getDocument().head().prependChild(base));
        response.getDocument()
                .body()
                .prependElement("noscript")
                .text(Messages.in(locale).get("shell.noscript"));
    }

    private static SystemMessages systemMessages(Locale locale) {
        Messages words = Messages.in(locale);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.get("shell.expired.title"));
        messages.setSessionExpiredMessage(words.get("shell.expired.text"));
        messages.setInternalErrorCaption(words.get("shell.failed.title"));
        messages.setInternalErrorMessage(words.get("shell.failed.text"));
        messages.setCookiesDisabledCaption(words.get("shell.cookies.title"));
        messages.setCookiesDisabledMessage(words.get("shell.cookies.text"));
        messages.setSyncErrorCaption(words.get("shell.sync.title"));
        messages.setSyncErrorMessage(words.get("shell.sync.text"));
        return messages;
    }

    private static void sayHowItIsConnected(UI ui) {
        Messages words = Messages.in(ui.getLocale());
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setReconnectInterval(TRY_AGAIN_MILLISECONDS);
        dialog.setDialogText(words.get("shell.reconnect.trying"));
        dialog.setDialogTextGaveUp(words.get("shell.reconnect.lost"));
        ui.getPage().executeJs("window.shiraseConnection($0)", words.get("shell.reconnect.back"));
    }
}
