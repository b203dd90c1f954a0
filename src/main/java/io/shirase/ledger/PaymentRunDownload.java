package io.shirase.ledger;

import io.shirase.identity.NotFoundException;
import io.shirase.web.Attachment;
import io.shirase.zengin.TransferFile;
import java.nio.charset.Charset;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends a file of transfers to the supervisor, who takes it to the bank. */
@RestController
class PaymentRunDownload {

    private final PaymentRuns runs;

    PaymentRunDownload(PaymentRuns runs) {
        this.runs = runs;
    }

    @GetMapping("/files/payments/{run}/transfers.txt")
    ResponseEntity<byte[]> file(@PathVariable UUID run) {
        return Attachment.of(
                "transfers.txt",
                MediaType.APPLICATION_OCTET_STREAM,
                runs.file(run).getBytes(Charset.forName(TransferFile.CHARSET)));
    }

    /** For everybody else there is no such file. */
    @ExceptionHandler({AccessDeniedException.class, NotFoundException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
