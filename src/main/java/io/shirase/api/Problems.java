package io.shirase.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Errors as RFC 9457 has them. */
final class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private Problems() {}

    /** @param code what a program tells problems apart by */
    static ProblemDetail of(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:shirase:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    /** Where no controller answers. */
    static void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of(
                        "type",
                        "urn:shirase:problem:" + code,
                        "title",
                        status.getReasonPhrase(),
                        "status",
                        status.value(),
                        "detail",
                        detail)));
    }
}
