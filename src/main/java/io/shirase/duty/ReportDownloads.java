package io.shirase.duty;

import io.shirase.identity.NotFoundException;
import io.shirase.web.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Sends the latest version of a report, to be kept and copied from. */
@RestController
@RequestMapping("/files/incidents/{id}/duties")
class ReportDownloads {

    private final DutyReports reports;

    ReportDownloads(DutyReports reports) {
        this.reports = reports;
    }

    @GetMapping("/{form}.txt")
    ResponseEntity<byte[]> text(@PathVariable UUID id, @PathVariable String form) {
        ReportPaper paper = paper(id, form);
        return Attachment.of(
                paper.fileName() + ".txt",
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                paper.text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{form}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable String form) throws IOException {
        ReportPaper paper = paper(id, form);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(out);
        return Attachment.of(paper.fileName() + ".pdf", MediaType.APPLICATION_PDF, out.toByteArray());
    }

    private ReportPaper paper(UUID id, String form) {
        DutyReport report = reports.of(id, form);
        return new ReportPaper(report, report.latest().orElseThrow(NotFoundException::new));
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
