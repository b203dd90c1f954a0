package io.shirase.identity;

import java.text.Normalizer;
import java.util.Locale;

/** One reading of a user name as it is typed: capitals, full-width letters and what stands around it make no difference. */
final class UserName {

    private UserName() {}

    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("^[\\p{Cntrl}\\s]+|[\\p{Cntrl}\\s]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
