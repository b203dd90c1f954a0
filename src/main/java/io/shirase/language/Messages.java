package io.shirase.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The portal's texts: one pair of files a feature under {@code translations/}, Japanese and English. Placeholders are
 * {@code {0}}, {@code {1}} …; what is put into them is already formatted text, and an apostrophe is an apostrophe. Of
 * {@code {0|line|lines}} the first words stand where {@code {0}} is 1, the others everywhere else.
 */
public final class Messages {

    public static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /** The features that have texts; each has {@code translations/NAME_ja.properties} and {@code NAME_en.properties}. */
    public static final List<String> BUNDLES = List.of(
            "api",
            "assessment",
            "assignment",
            "audit",
            "callback",
            "claim",
            "claimfile",
            "consent",
            "damages",
            "conversation",
            "desk",
            "directory",
            "drill",
            "duty",
            "edition",
            "evidence",
            "exclusion",
            "expense",
            "gallery",
            "identity",
            "incident",
            "ledger",
            "mail",
            "overview",
            "packet",
            "part",
            "policy",
            "product",
            "proof",
            "report",
            "review",
            "rulecheck",
            "secret",
            "sheet",
            "shell",
            "vocabulary",
            "window");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,3})(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private static final Messages JAPANESE = new Messages(Locale.JAPANESE);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Map<String, String> texts = new HashMap<>();

    private Messages(Locale locale) {
        for (String bundle : BUNDLES) {
            Properties properties = read("/translations/" + bundle + "_" + locale.getLanguage() + ".properties");
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        }
    }

    /** The texts of a language; of any other language than Japanese the English ones. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JAPANESE : ENGLISH;
    }

    /** The text of a key with its placeholders filled in; of an unknown key the key itself between exclamation marks. */
    public String get(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            int i = Integer.parseInt(found.group(1));
            if (i >= values.length) {
                return Matcher.quoteReplacement(found.group());
            }
            String value = String.valueOf(values[i]);
            boolean words = found.group(2) != null;
            return Matcher.quoteReplacement(words ? found.group(value.equals("1") ? 2 : 3) : value);
        });
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key, for tests and for tools that check the texts. */
    public Iterable<String> keys() {
        return texts.keySet();
    }

    private static Properties read(String path) {
        Properties properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + path + " are missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
