package io.shirase.audit;

import io.shirase.language.Csv;
import io.shirase.time.Japan;
import io.shirase.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends the entries that somebody looks for as a table, the newest first, a thousand at a time from the database. */
@RestController
class TrailDownload {

    private static final int PAGE = 1000;

    private static final List<String> COLUMNS =
            List.of("place", "at", "person", "action", "thing", "detail", "person id", "digest");

    private final AuditTrail audit;

    TrailDownload(AuditTrail audit) {
        this.audit = audit;
    }

    @GetMapping("/files/trail.csv")
    void trail(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        TrailFilter filter = TrailFilter.of(parameters);
        List<ChainedEntry> page = audit.opened(filter, PAGE);
        Attachment.head(response, "trail.csv", "text/csv;charset=UTF-8");
        Csv csv = new Csv(response.getOutputStream());
        csv.row(COLUMNS);
        while (!page.isEmpty()) {
            for (ChainedEntry entry : page) {
                csv.row(fields(entry));
            }
            page = audit.before(filter, page.getLast().place(), PAGE);
        }
        csv.flush();
    }

    /** For everybody else there is no trail. */
    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }

    private static List<String> fields(ChainedEntry chained) {
        AuditEntry entry = chained.entry();
        return Stream.of(
                        String.valueOf(chained.place()),
                        entry.at().atZone(Japan.ZONE).toOffsetDateTime().toString(),
                        entry.username(),
                        entry.action(),
                        entry.subject().toString(),
                        entry.detail(),
                        entry.personId().toString(),
                        chained.digest())
                .map(Csv::quoted)
                .toList();
    }
}
