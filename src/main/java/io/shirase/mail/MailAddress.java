package io.shirase.mail;

import java.util.regex.Pattern;

/** What counts as a mail address. Whether somebody reads it only a mail can tell. */
public final class MailAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private MailAddress() {}

    /**
     * Whether mail can be sent to this: one address of printable ASCII letters without a name, quotes or blanks, as Japanese
     * telephone companies give them out too, with dots in a row or before the {@code @}.
     */
    public static boolean isOne(String text) {
        return text.length() <= Addressee.LONGEST && ADDRESS.matcher(text).matches();
    }
}
