package io.shirase.mail;

import io.shirase.web.PublicUrl;
import io.shirase.web.StartRefused;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From whom mail comes: {@code shirase.mail.from} and {@code shirase.mail.reply-to}, such as {@code しらせ損害保険
 * <notice@example.jp>}. Whether there is a mail server says {@code spring.mail.host}.
 */
@Component
class MailSettings {

    private final boolean server;
    private final @Nullable InternetAddress from;
    private final @Nullable InternetAddress replyTo;
    private final @Nullable URI portal;

    @Autowired
    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${shirase.mail.from:}") String from,
            @Value("${shirase.mail.reply-to:}") String replyTo,
            PublicUrl portal) {
        this(host, from, replyTo, portal.find().orElse(null));
    }

    /** @throws StartRefused if there is a server, but something that every mail needs is missing or cannot be */
    MailSettings(String host, String from, String replyTo, @Nullable URI portal) {
        this.server = !host.isBlank();
        this.from = read("shirase.mail.from", from);
        this.replyTo = read("shirase.mail.reply-to", replyTo);
        this.portal = portal;
        if (server && this.from == null) {
            throw new StartRefused(
                    "spring.mail.host names a mail server: set shirase.mail.from to the address from which"
                            + " mail comes.");
        }
        if (server && this.portal == null) {
            throw new StartRefused(
                    "spring.mail.host names a mail server: set shirase.public-url to the portal's address,"
                            + " to which the links in mails lead.");
        }
    }

    private static @Nullable InternetAddress read(String setting, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            InternetAddress address = new InternetAddress(text.strip(), true);
            if (MailAddress.isOne(address.getAddress())) {
                address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
                return address;
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            // Refused below, like everything else that is no such address.
        }
        throw new StartRefused(setting + " must be a mail address such as Shirase <notice@example.jp>.");
    }

    boolean hasServer() {
        return server;
    }

    /** Not null where there is a server. */
    @Nullable
    InternetAddress from() {
        return from;
    }

    @Nullable
    InternetAddress replyTo() {
        return replyTo;
    }

    /** Of every try of a mail, so that one that arrives twice is known for one; empty where there is no server. */
    String messageId(UUID mail) {
        if (from == null) {
            return "";
        }
        String address = from.getAddress();
        return "<" + mail + address.substring(address.indexOf('@')) + ">";
    }

    /** The address of a page of the portal; only the path where the portal's address is not set. */
    String link(String path) {
        return Optional.ofNullable(portal).map(URI::toString).orElse("") + "/" + path;
    }
}
