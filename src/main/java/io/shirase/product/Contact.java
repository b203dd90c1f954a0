package io.shirase.product;

import io.shirase.language.Text;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom the insured may call.
 *
 * @param name what the service is called
 * @param phone digits and hyphens, as the source writes it
 * @param hours when somebody answers; null where the source does not say
 * @param clause what it is for, with the source's words
 */
public record Contact(
        Kind kind, Text name, String phone, @Nullable Text hours, Clause clause) {

    public enum Kind {
        /** Help at any hour while it happens; telling it is telling the insurer where a product's rules say so. */
        HOTLINE("hotline"),
        /** Takes notice of losses. */
        ACCIDENT_RECEPTION("accident-reception"),
        /** The body that settles disputes with the insurer. */
        DISPUTES("disputes");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
