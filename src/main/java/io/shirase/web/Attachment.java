package io.shirase.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A download: a browser keeps it as a file under a name, opens it nowhere, guesses no other type and stores no copy. */
public final class Attachment {

    private static final String NO_SNIFF = "X-Content-Type-Options";

    private Attachment() {}

    /** The head of an answer whose body is written afterwards. */
    public static void head(HttpServletResponse response, String fileName, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(NO_SNIFF, "nosniff");
    }

    /** The whole answer. */
    public static ResponseEntity<byte[]> of(String fileName, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .header(NO_SNIFF, "nosniff")
                .body(content);
    }

    private static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
