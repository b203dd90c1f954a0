package io.shirase.evidence;

import io.shirase.identity.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends a receipt to be shown in the page, in a way that nothing in it can act on the portal. */
@RestController
class ReceiptDownload {

    /** The browser's own viewer of PDF files needs styles; nothing needs more. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; sandbox; frame-ancestors 'self'";

    /** What no browser shows, or shows as more than what it is. */
    private static final Set<ReceiptType> KEPT = Set.of(ReceiptType.HEIC, ReceiptType.TIFF, ReceiptType.XML);

    private final Receipts receipts;

    ReceiptDownload(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/files/receipts/{id}")
    ResponseEntity<InputStreamResource> receipt(@PathVariable UUID id) {
        Receipt receipt = receipts.opened(id);
        return harmless(MediaType.parseMediaType(receipt.type().mediaType()))
                .contentLength(receipt.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(receipt).toString())
                .body(new InputStreamResource(() -> receipts.open(id), "receipt"));
    }

    /**
     * A page of a picture as the reader drew it; there is none of a PDF, nor of a file that cannot be shown.
     *
     * @param page the first is 1
     */
    @GetMapping("/files/receipts/{id}/pages/{page}")
    ResponseEntity<FileSystemResource> page(@PathVariable UUID id, @PathVariable int page) {
        if (!(receipts.reading(id) instanceof Reading.Pictures(List<Path> files)) || page < 1 || page > files.size()) {
            throw new NotFoundException();
        }
        return harmless(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(new FileSystemResource(files.get(page - 1)));
    }

    private static BodyBuilder harmless(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", POLICY);
    }

    /** Shown in the page where a browser can; kept as a file where it cannot, so that nothing guesses. */
    private static ContentDisposition disposition(Receipt receipt) {
        boolean shown = !KEPT.contains(receipt.type());
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(receipt.fileName(), StandardCharsets.UTF_8)
                .build();
    }
}
