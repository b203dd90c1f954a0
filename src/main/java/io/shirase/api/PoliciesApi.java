package io.shirase.api;

import io.shirase.assessment.Assessment;
import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Claims;
import io.shirase.claim.ExportedClaim;
import io.shirase.claim.Imported;
import io.shirase.claim.Insured;
import io.shirase.claimfile.AssessmentWriter;
import io.shirase.claimfile.ClaimFileWriter;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Policies and claim files in; claims and assessments out. */
@RestController
@RequestMapping(path = ApiRoute.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class PoliciesApi {

    private final Policies policies;
    private final ClaimFiles files;
    private final Claims claims;
    private final Incidents incidents;
    private final Answers answers;

    PoliciesApi(Policies policies, ClaimFiles files, Claims claims, Incidents incidents, Answers answers) {
        this.policies = policies;
        this.files = files;
        this.claims = claims;
        this.incidents = incidents;
        this.answers = answers;
    }

    @GetMapping("/policies")
    Map<String, Object> list(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        int most = Cursor.limit(limit);
        List<Policy> found = policies.after(Cursor.read(cursor, UUID::fromString), most + 1);
        return Cursor.page(found, most, PoliciesApi::json, Policy::id);
    }

    private static Map<String, Object> json(Policy policy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", policy.id());
        json.put("product", policy.product());
        json.put("certificateNumber", policy.certificateNumber());
        json.put("insuredName", policy.insuredName());
        json.put("periodStart", policy.periodStart().toString());
        json.put("periodEnd", policy.periodEnd().toString());
        return json;
    }

    /** A policy without incidents: a claim file that holds nothing else. */
    @PostMapping(path = "/policies", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> enter(
            @RequestAttribute(TokenFilter.TOKEN) ApiToken token,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        byte[] body = Bodies.read(request);
        ObjectNode sent = Bodies.object(body);
        Bodies.known(sent, "policy", "certificate", "insured");
        ObjectNode claim = Bodies.empty();
        claim.put("format", "claim-file/1");
        claim.set("policy", Bodies.object(sent, "policy"));
        claim.putArray("incidents");
        claim.putArray("expenses");
        return answers.created(token, key, tagged("policies", body), () -> made(claim, sent));
    }

    @PostMapping(path = "/claims", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> importClaim(
            @RequestAttribute(TokenFilter.TOKEN) ApiToken token,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        byte[] body = Bodies.read(request);
        ObjectNode sent = Bodies.object(body);
        Bodies.known(sent, "claimFile", "certificate", "insured");
        ObjectNode claim = Bodies.object(sent, "claimFile");
        return answers.created(token, key, tagged("claims", body), () -> made(claim, sent));
    }

    /** The same body sent elsewhere is another request. */
    private static byte[] tagged(String operation, byte[] body) {
        byte[] name = (operation + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] tagged = java.util.Arrays.copyOf(name, name.length + body.length);
        System.arraycopy(body, 0, tagged, name.length, body.length);
        return tagged;
    }

    private Map<String, Object> made(ObjectNode claim, ObjectNode sent) {
        JsonNode certificate = Bodies.orNull(sent, "certificate");
        Imported imported = files.importFile(
                Bodies.bytes(claim),
                certificate == null ? null : Bodies.bytes(certificate),
                insured(Bodies.object(sent, "insured")));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("policyId", imported.policyId());
        answer.put("certificateNumber", imported.certificateNumber());
        answer.put("incidents", imported.incidents());
        answer.put("lines", imported.lines());
        answer.put("self", ApiRoute.ROOT + "/policies/" + imported.policyId() + "/claim");
        return answer;
    }

    private static Insured insured(ObjectNode sent) {
        Bodies.known(sent, "organisation", "name", "agency");
        return new Insured(Bodies.id(sent, "organisation"), Bodies.text(sent, "name"), Bodies.idOrNull(sent, "agency"));
    }

    @GetMapping("/policies/{id}/claim")
    byte[] claim(@PathVariable UUID id) {
        return ClaimFileWriter.bytes(exported(id).claim());
    }

    @GetMapping("/policies/{id}/assessment")
    byte[] assessment(@PathVariable UUID id) {
        return bytes(exported(id).assessment());
    }

    private ExportedClaim exported(UUID policyId) {
        return ExportedClaim.of(claims.outlook(policyId));
    }

    static byte[] bytes(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentWriter.write(assessment, out);
        return out.toByteArray();
    }

    @GetMapping("/policies/{id}/incidents")
    Map<String, Object> incidents(@PathVariable UUID id) {
        return Map.of(
                "items", incidents.ofPolicy(id).stream().map(PoliciesApi::json).toList());
    }

    private static Map<String, Object> json(Incident incident) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", incident.id());
        json.put("receiptNumber", incident.receiptNumber());
        json.put("receivedAt", incident.firstReceivedAt().toString());
        return json;
    }
}
