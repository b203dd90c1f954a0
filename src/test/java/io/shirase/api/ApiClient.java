package io.shirase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A client that follows the document: what it sends and what it is answered must fit the document's schemas. */
final class ApiClient {

    private final MockMvcTester portal;
    private final ApiDocument document;

    ApiClient(WebApplicationContext context) {
        portal = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        document = new ApiDocument(text(portal.get().uri("/api/v1/openapi.yaml").exchange()));
    }

    ApiDocument document() {
        return document;
    }

    /** What an operation answers, which is as the document says. */
    JsonNode call(String token, String operation, Map<String, UUID> places, String body, String... headers) {
        ApiDocument.Operation known = document.operation(operation);
        if (!known.body().isEmpty()) {
            assertThat(document.problems(known.body(), ApiDocument.JSON.readTree(body)))
                    .isEmpty();
        }
        MvcTestResult result = send(token, known.method(), known.uri(places), body, headers);
        assertThat(result).as(text(result)).hasStatus(known.status());
        String schema = document.answer(known);
        if (schema.isEmpty()) {
            return ApiDocument.JSON.createObjectNode();
        }
        JsonNode answer = ApiDocument.JSON.readTree(text(result));
        assertThat(document.problems(schema, answer)).isEmpty();
        return answer;
    }

    /** The code of the problem that a request is answered with, behind its status. */
    String problem(String token, String method, String uri, String body, String... headers) {
        MvcTestResult result = send(token, method, uri, body, headers);
        assertThat(result.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        JsonNode answer = ApiDocument.JSON.readTree(text(result));
        assertThat(document.problems("Problem", answer)).isEmpty();
        assertThat(answer.get("status").intValue())
                .isEqualTo(result.getResponse().getStatus());
        return answer.get("status").intValue() + " "
                + answer.get("type").stringValue().substring("urn:shirase:problem:".length());
    }

    MvcTestResult send(String token, String method, String uri, String body, String... headers) {
        var request = portal.perform(builder(token, method, uri, body, headers));
        return request;
    }

    private static org.springframework.test.web.servlet.RequestBuilder builder(
            String token, String method, String uri, String body, String... headers) {
        var builder = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                HttpMethod.valueOf(method), java.net.URI.create(uri));
        if (!token.isEmpty()) {
            builder.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return body.isEmpty()
                ? builder
                : builder.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
