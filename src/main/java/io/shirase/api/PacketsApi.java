package io.shirase.api;

import io.shirase.packet.PacketJob;
import io.shirase.packet.PacketJobs;
import io.shirase.packet.PacketKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Packets: asked for, made by a job, fetched when they are done. */
@RestController
@RequestMapping(ApiRoute.ROOT + "/incidents/{id}/packets")
class PacketsApi {

    private static final Map<String, PacketKind> KINDS = io.shirase.language.Coded.byCode(PacketKind.class);
    private static final Map<String, Locale> LANGUAGES = Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH);

    private final PacketJobs jobs;

    PacketsApi(PacketJobs jobs) {
        this.jobs = jobs;
    }

    /** The same packet asked for while it is made is the same job. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> start(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        ObjectNode sent = Bodies.object(Bodies.read(request));
        Bodies.known(sent, "kind", "language");
        PacketKind kind = KINDS.get(Bodies.text(sent, "kind"));
        Locale language = LANGUAGES.get(Bodies.text(sent, "language"));
        if (kind == null || language == null) {
            throw new ApiRefused(
                    HttpStatus.UNPROCESSABLE_CONTENT, "field", "The kind is pdf or zip, the language ja or en.");
        }
        PacketJob job = jobs.start(id, kind, language);
        return ResponseEntity.accepted().body(json(job));
    }

    @GetMapping(path = "/{job}", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> state(@PathVariable UUID id, @PathVariable UUID job) {
        return json(jobs.get(id, job));
    }

    @GetMapping("/{job}/file")
    void file(@PathVariable UUID id, @PathVariable UUID job, HttpServletResponse response) throws IOException {
        PacketJob made = jobs.get(id, job);
        if (made.state() != PacketJob.State.DONE) {
            throw new ApiRefused(HttpStatus.CONFLICT, "not-done", "The packet is not made yet, or could not be made.");
        }
        response.setContentType(made.kind().mediaType());
        response.setContentLengthLong(Files.size(made.file()));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(made.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Files.copy(made.file(), response.getOutputStream());
    }

    private static Map<String, Object> json(PacketJob job) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", job.id());
        json.put("state", job.state().name().toLowerCase(Locale.ROOT));
        json.put("sha256", job.state() == PacketJob.State.DONE ? job.sum() : null);
        return json;
    }
}
