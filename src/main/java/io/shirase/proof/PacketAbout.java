package io.shirase.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a packet says of itself, as {@code packet.json}.
 *
 * @param number of the notice receipt, or what else it is called by
 * @param language of its pages, {@code ja} or {@code en}
 * @param madeAt local time in Asia/Tokyo, to the second
 * @param product code of the product
 * @param edition first day of the product's edition
 * @param rules SHA-256 of the edition's product file, in lower-case hexadecimal
 * @param made {@link #BY_PORTAL} or {@link #FROM_FILE}
 */
public record PacketAbout(
        String number,
        String language,
        LocalDateTime madeAt,
        String product,
        LocalDate edition,
        String rules,
        String made) {

    /** From what a portal has stored. */
    public static final String BY_PORTAL = "portal";

    /** From a claim file, by {@code script/packet}: nobody has received, reviewed or decided anything. */
    public static final String FROM_FILE = "claim-file";

    private static final String FORMAT = "packet/1";
    private static final JsonMapper JSON = new JsonMapper();

    /** As JSON in UTF-8 on one line with a line end; the same values are always the same bytes. */
    public byte[] bytes() {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("number", number);
        json.put("language", language);
        json.put("madeAt", madeAt.withNano(0).toString());
        json.put("product", product);
        json.put("edition", edition.toString());
        json.put("rules", rules);
        json.put("made", made);
        return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static PacketAbout read(byte[] bytes) throws PacketRefused {
        try {
            JsonNode json = JSON.readTree(bytes);
            if (!FORMAT.equals(text(json, "format"))) {
                throw new PacketRefused("about.format");
            }
            return new PacketAbout(
                    needed(json, "number"),
                    needed(json, "language"),
                    LocalDateTime.parse(needed(json, "madeAt")),
                    needed(json, "product"),
                    LocalDate.parse(needed(json, "edition")),
                    needed(json, "rules"),
                    needed(json, "made"));
        } catch (JacksonException | DateTimeException | StackOverflowError e) {
            throw new PacketRefused("about.format");
        }
    }

    private static String needed(JsonNode json, String field) throws PacketRefused {
        String text = text(json, field);
        if (text == null) {
            throw new PacketRefused("about.format");
        }
        return text;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
