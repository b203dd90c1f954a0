package io.shirase.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what programs send: within bounds, and strictly. */
final class Bodies {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Bodies() {}

    /** @throws ApiRefused if it is larger than 20 MB */
    static byte[] read(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new ApiRefused(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A request has at most 20 MB.");
            }
            return body;
        }
    }

    /** @throws ApiRefused if it is not one JSON object, or a field stands in it twice */
    static ObjectNode object(byte[] body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw new ApiRefused(HttpStatus.BAD_REQUEST, "json", "The body is no JSON: " + broken.getOriginalMessage());
        }
        throw new ApiRefused(HttpStatus.BAD_REQUEST, "json", "The body is no JSON object.");
    }

    static byte[] bytes(JsonNode node) {
        return JSON.writeValueAsBytes(node);
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /** @throws ApiRefused if there is no such field, or it is no object */
    static ObjectNode object(ObjectNode in, String field) {
        if (in.get(field) instanceof ObjectNode object) {
            return object;
        }
        throw field(field, "an object");
    }

    /** @throws ApiRefused if there is no such field, or it is no text */
    static String text(ObjectNode in, String field) {
        JsonNode node = in.get(field);
        if (node != null && node.isString() && !node.stringValue().isBlank()) {
            return node.stringValue();
        }
        throw field(field, "a text");
    }

    /** Null where there is no such field, or nothing in it, as programs write that were generated from the document. */
    static @Nullable JsonNode orNull(ObjectNode in, String field) {
        JsonNode node = in.get(field);
        return node == null || node.isNull() ? null : node;
    }

    /** @throws ApiRefused if something is in the field and it is no id */
    static @Nullable UUID idOrNull(ObjectNode in, String field) {
        return orNull(in, field) == null ? null : id(in, field);
    }

    /** @throws ApiRefused if there is no such field, or it is no id */
    static UUID id(ObjectNode in, String field) {
        try {
            return UUID.fromString(text(in, field));
        } catch (IllegalArgumentException noId) {
            throw field(field, "an id");
        }
    }

    /** @throws ApiRefused if there is a field that nobody asks for */
    static void known(ObjectNode in, String... fields) {
        in.propertyNames().stream()
                .filter(name -> !java.util.List.of(fields).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ApiRefused(
                            HttpStatus.UNPROCESSABLE_CONTENT, "field", "The field '" + name + "' is not known here.");
                });
    }

    private static ApiRefused field(String field, String kind) {
        return new ApiRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "field",
                "The field '" + field + "' must be there and be " + kind + ".");
    }
}
