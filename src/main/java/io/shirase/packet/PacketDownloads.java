package io.shirase.packet;

import io.shirase.identity.NotFoundException;
import io.shirase.language.Words;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.files.PacketZip;
import io.shirase.packet.print.NoticePdf;
import io.shirase.packet.print.PacketPdf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Sends packets to be kept. Each is written to a file first, so that one that fails is an error and never half a packet;
 * then it is sent with its size, for the browser to show how far it is.
 */
@RestController
@RequestMapping("/files/incidents/{id}")
class PacketDownloads {

    private static final Logger LOG = LoggerFactory.getLogger(PacketDownloads.class);

    private final Packets packets;

    PacketDownloads(Packets packets) {
        this.packets = packets;
    }

    @GetMapping("/notice.pdf")
    void notice(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = RequestLanguage.of(request);
        NoticeContent notice = packets.notice(id, locale);
        String name = Words.in(locale).of("packet.file.notice", notice.number());
        send(name, MediaType.APPLICATION_PDF, response, out -> NoticePdf.write(notice, out));
    }

    @GetMapping("/packet.pdf")
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = RequestLanguage.of(request);
        PacketContent content = packets.packet(id, locale).content();
        String name = Words.in(locale).of("packet.file.pdf", content.notice().number());
        send(name, MediaType.APPLICATION_PDF, response, out -> PacketPdf.write(content, out));
    }

    @GetMapping("/packet.zip")
    void zip(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = RequestLanguage.of(request);
        Packet packet = packets.packet(id, locale);
        String name =
                Words.in(locale).of("packet.file.zip", packet.content().notice().number());
        send(
                name,
                MediaType.parseMediaType("application/zip"),
                response,
                out -> PacketZip.write(packet.content(), packet.files(), out));
    }

    @FunctionalInterface
    private interface Document {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void send(String name, MediaType type, HttpServletResponse response, Document document)
            throws IOException {
        Path file = Files.createTempFile("shirase-packet", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                document.writeTo(out);
            }
            response.setContentType(type.toString());
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader("X-Content-Type-Options", "nosniff");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> notFound(HttpServletRequest request) {
        return sentence(HttpStatus.NOT_FOUND, "download.notfound", request);
    }

    @ExceptionHandler({IOException.class, RuntimeException.class})
    ResponseEntity<String> failed(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted() || e instanceof org.springframework.security.access.AccessDeniedException) {
            throw e;
        }
        LOG.error("The packet {} could not be made", request.getRequestURI(), e);
        return sentence(HttpStatus.INTERNAL_SERVER_ERROR, "download.failed", request);
    }

    private static ResponseEntity<String> sentence(HttpStatus status, String key, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(Words.in(RequestLanguage.of(request)).of("packet." + key));
    }
}
