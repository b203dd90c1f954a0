package io.shirase.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A store whose every name, memo and word would be a script, if anything took it for one. */
final class HostileTexts {

    /** What a script of these would leave in the window. */
    static final String MARK = "hostile";

    private static final List<String> TEXTS = List.of(
            "</script><script>hostile=1</script>",
            "<img src=x onerror=hostile=2>",
            "\"><svg onload=hostile=3>",
            "{{hostile=4}}${hostile=4}{0}%s",
            "<!--<script>hostile=5",
            "'};hostile=6;//\\");

    /** The texts that people write; what the portal itself looks things up by stays. */
    private static final List<String> COLUMNS = List.of(
            "organisation.name",
            "organisation.reading",
            "person.display_name",
            "person.telephone",
            "person.mail_address",
            "outbox.address",
            "outbox.server_answer",
            "policy.insured_name",
            "policy.certificate_number",
            "policy.cancelled_why",
            "policy.void_why",
            "incident.insured_name",
            "incident.certificate_number",
            "incident.reporter_name",
            "incident.discovered_by",
            "incident.description",
            "outside_notice.certificate_number",
            "outside_notice.firm",
            "outside_notice.name",
            "outside_notice.telephone",
            "outside_notice.mail_address",
            "outside_notice.set_aside_why",
            "outside_notice.call_notes",
            "report_draft.said_certificate",
            "report_draft.said_firm",
            "report_draft.call_notes",
            "report_draft.written_by",
            "report_draft.taken_from",
            "report_draft.back_name",
            "report_draft.back_telephone",
            "report_draft.back_why",
            "handed_to_firm.handed_by",
            "call_back.name",
            "call_back.telephone",
            "call_back.firm",
            "call_back.why",
            "call_back.promised_by",
            "call_back.done_by",
            "call_back.note",
            "message.written_by",
            "message.said",
            "duty_entry.number",
            "duty_entry.why",
            "duty_entry.made_by",
            "contract_duty.whom",
            "contract_duty.basis",
            "duty_report.saved_by",
            "plan_entry.made_by",
            "vendor.name",
            "vendor.area",
            "vendor.hours",
            "vendor.note",
            "support_request.words",
            "support_request.asked_by",
            "support_entry.vendor_name",
            "support_entry.words",
            "support_entry.made_by",
            "consent_request.vendor",
            "consent_request.why",
            "consent_request.asked_by",
            "consent_entry.words",
            "consent_entry.entered_by",
            "consent_link.entered_by",
            "call_back_try.tried_by",
            "call_back_try.note",
            "call_note.noted",
            "call_note.noted_by",
            "receipt.file_name",
            "expense_line.vendor",
            "expense_line.note",
            "expense_line.claim_reference",
            "expense_line.invoice_number",
            "expense_line.rate_source",
            "line_decision.words",
            "claim_file_name.name",
            "audit_entry.detail",
            "desk_item.insured_name",
            "desk_item.certificate_number",
            "desk_item.number");

    /** Where in an answer kept as JSON people write. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "", List.of("description"),
            "affected", List.of("systems"),
            "orders", List.of("what"),
            "caller", List.of("name", "telephone"),
            "discovery", List.of("by"));

    private static final JsonMapper JSON = new JsonMapper();

    private HostileTexts() {}

    /** Each row another one of them; where two may not be the same, its number follows. */
    static void put(Store store) {
        for (String column : COLUMNS) {
            String table = column.replaceFirst("[.].*", "");
            String name = column.replaceFirst(".*[.]", "");
            String key = Map.of(
                            "desk_item", "incident_id", "handed_to_firm", "incident_id", "claim_file_name", "record_id")
                    .getOrDefault(table, "id");
            String end = column.equals("policy.certificate_number") ? " || right(" + key + ", 4)" : "";
            for (int i = 0; i < TEXTS.size(); i++) {
                store.run(
                        "update " + table + " set " + name + " = cast(? as varchar)" + end
                                + " where mod(abs(ora_hash(cast(" + key + " as varchar))), " + TEXTS.size() + ") = ?",
                        TEXTS.get(i),
                        i);
            }
        }
        store.run("update incident set receipt_number = '<svg onload=hostile=7>' || right(id, 8)");
        Stream.of("incident.particulars", "incident.answers", "report_draft.answers", "outside_notice.answers")
                .map(column -> column.split("[.]", 2))
                .forEach(column -> store.rewrite(column[0], column[1], HostileTexts::answers));
        store.rewrite("duty_report", "items", HostileTexts::report);
    }

    /** What people wrote in the items of a report. */
    private static String report(String json) {
        JsonNode items = JSON.readTree(json);
        items.forEach(item -> {
            if (item instanceof ObjectNode written) {
                written.put("text", TEXTS.get(Math.floorMod(written.hashCode(), TEXTS.size())));
            }
        });
        return JSON.writeValueAsString(items);
    }

    private static String answers(String json) {
        JsonNode answers = JSON.readTree(json);
        ANSWERS.forEach((where, names) -> {
            JsonNode told = where.isEmpty() ? answers : answers.path(where);
            if (told instanceof ObjectNode object) {
                names.forEach(name -> object.put(name, TEXTS.get(Math.floorMod(name.hashCode(), TEXTS.size()))));
            }
        });
        if (answers.path("orders") instanceof ObjectNode orders) {
            orders.put("any", true);
        }
        return JSON.writeValueAsString(answers);
    }
}
