package io.shirase.secret;

import java.util.UUID;

/**
 * A column whose texts are kept encrypted; its table has a column {@code id}. A feature brings each of its own as a bean, so
 * that what was written under another key, or under none, is rewritten at the start.
 */
public record SecretColumn(String table, String name) {

    /** What a text is bound to: in another row it is none. */
    String place(UUID id) {
        return table + "." + name + "/" + id;
    }
}
