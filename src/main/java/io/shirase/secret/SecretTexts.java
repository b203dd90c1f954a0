package io.shirase.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what is read again and whose theft would hurt, for the store and its backups. Where no key is set it is kept as it
 * is, and the administrator is told so.
 */
@Component
public class SecretTexts {

    private final @Nullable SecretKey key;
    private final List<SecretKey> known = new ArrayList<>();

    /**
     * @param key 32 bytes in Base64; empty for none
     * @param otherKeys those by which stored texts can still be read, separated by commas
     */
    @Autowired
    SecretTexts(
            @Value("${shirase.secrets.key:}") String key,
            @Value("${shirase.secrets.other-keys:}") List<String> otherKeys,
            @Value("${shirase.demo:false}") boolean demo) {
        if (!key.isBlank()) {
            this.key = SecretKey.of(key);
        } else {
            this.key = demo ? SecretKey.demo() : null;
        }
        if (this.key != null) {
            known.add(this.key);
        }
        otherKeys.stream().filter(other -> !other.isBlank()).map(SecretKey::of).forEach(known::add);
    }

    /** Whether what is written from now on is encrypted. */
    public boolean isOn() {
        return key != null;
    }

    /** The text as it is to be stored in a row of a column. */
    public String stored(SecretColumn column, UUID id, String text) {
        return key == null ? text : key.encrypt(text, column.place(id));
    }

    /**
     * The text that was stored so.
     *
     * @throws IllegalStateException if none of the keys encrypted it for this row
     */
    public String read(SecretColumn column, UUID id, String stored) {
        return isPlain(stored) ? stored : keyOf(stored, column).decrypt(stored, column.place(id));
    }

    /** Whether a stored text is as it would be stored now. */
    boolean isCurrent(String stored) {
        return key == null ? isPlain(stored) : stored.startsWith(key.mark());
    }

    private static boolean isPlain(String stored) {
        return !stored.startsWith(SecretKey.MARK);
    }

    private SecretKey keyOf(String stored, SecretColumn column) {
        return known.stream()
                .filter(one -> stored.startsWith(one.mark()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(column.table() + "." + column.name()
                        + " is encrypted with a key that is not set; add it to shirase.secrets.other-keys"));
    }
}
