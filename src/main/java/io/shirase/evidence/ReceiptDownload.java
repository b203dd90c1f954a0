package io.shirase.evidence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends a receipt to be shown in the page, in a way that nothing in it can act on the portal. */
@RestController
class ReceiptDownload {

    /** The browser's own viewer of PDF files needs styles; nothing needs more. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; sandbox; frame-ancestors 'self'";

    private final Receipts receipts;

    ReceiptDownload(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/files/receipts/{id}")
    ResponseEntity<InputStreamResource> receipt(@PathVariable UUID id) {
        Receipt receipt = receipts.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(receipt.type().mediaType()))
                .contentLength(receipt.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(receipt).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", POLICY)
                .body(new InputStreamResource(() -> receipts.open(id), "receipt"));
    }

    private static ContentDisposition disposition(Receipt receipt) {
        return ContentDisposition.inline()
                .filename(receipt.fileName(), StandardCharsets.UTF_8)
                .build();
    }
}
