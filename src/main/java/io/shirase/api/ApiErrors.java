package io.shirase.api;

import io.shirase.claim.InvalidCertificate;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.identity.NotFoundException;
import io.shirase.packet.TooManyPackets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error of the API as a problem with a code. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ProblemDetail refused(ApiRefused refused) {
        return Problems.of(refused.status(), refused.code(), refused.detail());
    }

    @ExceptionHandler
    ProblemDetail noClaim(ClaimFileException refused) {
        return claim(refused);
    }

    @ExceptionHandler
    ProblemDetail noCertificate(InvalidCertificate refused) {
        return claim(refused.refusal());
    }

    private static ProblemDetail claim(ClaimFileException refused) {
        ProblemDetail problem =
                Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "claim-file", String.valueOf(refused.reason()));
        problem.setProperty("path", refused.path());
        return problem;
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail notFound() {
        return Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here for this token's owner.");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return Problems.of(HttpStatus.FORBIDDEN, "owner", "The token's owner may not do this.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooManyPackets busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "30")
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Other packets are being made."));
    }

    @ExceptionHandler
    ProblemDetail failed(Exception failed) throws Exception {
        if (failed instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problems.of(status, "request", String.valueOf(known.getBody().getDetail()));
        }
        LOG.error("A request of a program has failed", failed);
        return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed", "The portal has failed; its log says why.");
    }
}
