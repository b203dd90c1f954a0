package io.shirase.invoice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an issuer of qualified invoices (適格請求書発行事業者の登録番号): T and 13 digits. A corporation's is its 法人番号,
 * whose first digit checks the others; a sole trader's 13 digits are no 法人番号. So the check can warn and never refuse, and
 * says nothing of whether the number is registered: that, on the day of the purchase, only the National Tax Agency knows.
 *
 * @param value T and 13 digits
 */
public record RegistrationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("T\\d{13}");

    public RegistrationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("T and 13 digits: " + value);
        }
    }

    /** The number in what somebody typed or a paper prints: full width, hyphens and blanks are fine. */
    public static Optional<RegistrationNumber> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\-‐-―−ー]", "")
                .toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new RegistrationNumber(plain)) : Optional.empty();
    }

    /** Whether the digits are those of a 法人番号: 9 − (Σ Pₙ × Qₙ mod 9), from the right, Qₙ 1 for odd and 2 for even n. */
    public boolean hasCheckDigit() {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            int digit = value.charAt(14 - n) - '0';
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return value.charAt(1) - '0' == 9 - sum % 9;
    }
}
