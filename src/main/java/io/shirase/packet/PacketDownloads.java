package io.shirase.packet;

import io.shirase.identity.NotFoundException;
import io.shirase.language.Words;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.print.NoticePdf;
import io.shirase.web.Attachment;
import io.shirase.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
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
 * Sends packets to be kept. Each is made by {@link PacketJobs} as a file first, so that one that fails is an error and
 * never half a packet; then it is sent with its size, for the browser to show how far it is.
 */
@RestController
@RequestMapping("/files/incidents/{id}")
class PacketDownloads {

    private static final Logger LOG = LoggerFactory.getLogger(PacketDownloads.class);

    /** So long a browser is kept waiting for the first byte. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    /** So long a program may hold a thread, and so many programs at once. */
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private static final int MOST_PROGRAMS = 16;

    private final Packets packets;
    private final PacketJobs jobs;
    private final Semaphore waiting = new Semaphore(MOST_PROGRAMS);

    PacketDownloads(Packets packets, PacketJobs jobs) {
        this.packets = packets;
        this.jobs = jobs;
    }

    @GetMapping("/notice.pdf")
    void notice(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = RequestLanguage.of(request);
        NoticeContent notice = packets.notice(id, locale);
        String name = Words.in(locale).of("packet.file.notice", notice.number());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        NoticePdf.write(notice, pdf);
        Attachment.head(response, name, MediaType.APPLICATION_PDF_VALUE);
        response.setContentLengthLong(pdf.size());
        pdf.writeTo(response.getOutputStream());
    }

    @GetMapping("/packet.pdf")
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        packet(id, PacketKind.PDF, request, response);
    }

    @GetMapping("/packet.zip")
    void zip(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        packet(id, PacketKind.ZIP, request, response);
    }

    /** A packet that was asked for before and is done. */
    @GetMapping("/packets/{job}")
    void made(@PathVariable UUID id, @PathVariable UUID job, HttpServletResponse response) throws IOException {
        PacketJob made = jobs.get(id, job);
        if (made.state() != PacketJob.State.DONE) {
            throw new NotFoundException();
        }
        send(made, response);
    }

    /** A person who waits sees the page that shows how far it is; a program waits for the file itself. */
    private void packet(UUID id, PacketKind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PacketJob job = jobs.start(id, kind, RequestLanguage.of(request));
        if (isBrowser(request)) {
            if (!job.await(PATIENCE)) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(
                        HttpHeaders.LOCATION,
                        request.getContextPath() + "/incidents/" + job.incidentId() + "/packet/" + kind.code());
                return;
            }
        } else {
            waitFor(job);
        }
        if (job.state() != PacketJob.State.DONE) {
            throw new IOException("The packet could not be made");
        }
        send(job, response);
    }

    private void waitFor(PacketJob job) {
        if (!waiting.tryAcquire()) {
            throw new TooManyPackets();
        }
        try {
            if (!job.await(BUDGET)) {
                throw new TooManyPackets();
            }
        } finally {
            waiting.release();
        }
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void send(PacketJob job, HttpServletResponse response) throws IOException {
        Attachment.head(response, job.fileName(), job.kind().mediaType());
        response.setContentLengthLong(Files.size(job.file()));
        Files.copy(job.file(), response.getOutputStream());
    }

    @ExceptionHandler(TooManyPackets.class)
    ResponseEntity<String> busy(HttpServletRequest request) {
        return sentence(HttpStatus.SERVICE_UNAVAILABLE, "download.busy", request);
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
