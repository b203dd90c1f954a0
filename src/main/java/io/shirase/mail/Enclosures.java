package io.shirase.mail;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/** Papers that go with a mail, made when it is sent; answered by whoever can make them. */
public interface Enclosures {

    /** The name under which {@link Mail#enclosing} asks for them. */
    String code();

    /** @throws RuntimeException if it cannot be made; the mail is then tried again later */
    Enclosed make(UUID subject, Locale language);

    /** @param name of the file */
    record Enclosed(String name, String mediaType, InputStreamSource content) {}
}
