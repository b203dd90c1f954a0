package io.shirase.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What has happened: to be read on from a place, or told to a webhook. */
@RestController
@RequestMapping(path = ApiRoute.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class EventsApi {

    private final Webhooks webhooks;
    private final Answers answers;

    EventsApi(Webhooks webhooks, Answers answers) {
        this.webhooks = webhooks;
        this.answers = answers;
    }

    @GetMapping("/events")
    Map<String, Object> events(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        int most = Cursor.limit(limit);
        Long read = Cursor.read(cursor, Long::valueOf);
        long after = read == null ? 0 : read;
        List<ApiEvent> found = webhooks.events(after, most);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", found.stream().map(ApiEvent::json).toList());
        // There is always a place to read on from: what comes later stands behind it.
        page.put("next", Cursor.write(found.isEmpty() ? after : found.getLast().place()));
        return page;
    }

    @GetMapping("/webhooks")
    Map<String, Object> list(@RequestAttribute(TokenFilter.TOKEN) ApiToken token) {
        return Map.of("items", webhooks.all(token).stream().map(EventsApi::json).toList());
    }

    private static Map<String, Object> json(Webhooks.Webhook webhook) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", webhook.id());
        json.put("url", webhook.url());
        json.put("madeAt", webhook.madeAt().toString());
        json.put("waiting", webhook.waiting());
        json.put("givenUp", webhook.givenUp());
        json.put("lastFailure", webhook.answer());
        return json;
    }

    /** The secret is said here and never again. */
    @PostMapping(path = "/webhooks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> make(
            @RequestAttribute(TokenFilter.TOKEN) ApiToken token,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        if (key != null) {
            throw new ApiRefused(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key",
                    "A secret is said once: send no key here, and end what was made twice.");
        }
        ObjectNode sent = Bodies.object(Bodies.read(request));
        Bodies.known(sent, "url");
        String url = Bodies.text(sent, "url");
        return answers.created(token, null, new byte[0], () -> {
            Webhooks.Made made = webhooks.make(token, url);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", made.id());
            answer.put("url", url);
            answer.put("secret", made.secret());
            return answer;
        });
    }

    /** Answers nothing, so that it asks for no kind of answer either. */
    @DeleteMapping(path = "/webhooks/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestAttribute(TokenFilter.TOKEN) ApiToken token, @PathVariable UUID id) {
        webhooks.end(token, id);
    }

    @PostMapping(path = "/webhooks/{id}/replay", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> replay(
            @RequestAttribute(TokenFilter.TOKEN) ApiToken token, @PathVariable UUID id, HttpServletRequest request)
            throws IOException {
        ObjectNode sent = Bodies.object(Bodies.read(request));
        Bodies.known(sent, "after");
        JsonNode after = sent.get("after");
        if (after == null || !after.isIntegralNumber() || !after.canConvertToLong() || after.longValue() < 0) {
            throw new ApiRefused(
                    HttpStatus.UNPROCESSABLE_CONTENT, "field", "'after' is a place: a whole number from 0.");
        }
        webhooks.replay(token, id, after.longValue());
        return Map.of("id", id, "after", after.longValue());
    }
}
