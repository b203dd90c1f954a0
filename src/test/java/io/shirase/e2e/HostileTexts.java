package io.shirase.e2e;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "policy_amendment.why",
            "policy_import.file_name",
            "policy_import_sheet.name",
            "passkey.label",
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
            "product_edition.file_name",
            "product_edition.proposed_name",
            "product_edition.decided_name",
            "product_edition_trial.certificate_number",
            "product_edition_trial.problem",
            "duty_entry.number",
            "duty_entry.why",
            "duty_entry.made_by",
            "contract_duty.whom",
            "contract_duty.basis",
            "contract_duty.made_by",
            "contract_duty.removed_by",
            "duty_report.saved_by",
            "plan_entry.made_by",
            "vendor.name",
            "vendor.telephone",
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
            "drill.started_by",
            "ledger_payment.ordered_by",
            "ledger_payment_step.words",
            "ledger_payment_step.entered_by",
            "api_token.name",
            "api_token.made_by",
            "webhook_delivery.answer",
            "payee_account.words",
            "payee_account.entered_by",
            "payee_account.looked_by",
            "payment_run.made_by",
            "damages_ground.words",
            "damages_ground.entered_by",
            "incident_merge.made_by",
            "incident_merge.undone_by",
            "call_back_try.tried_by",
            "call_back_try.note",
            "call_note.noted",
            "call_note.noted_by",
            "receipt.file_name",
            "expense_table.file_name",
            "expense_line_receipt_before.detached_by",
            "expense_line.vendor",
            "expense_line.note",
            "damages_claim.claimant",
            "damages_claim.note",
            "damages_claim.reference",
            "damages_entry.words",
            "stop_decision.words",
            "stop_decision.entered_by",
            "damages_entry.entered_by",
            "expense_line.invoice_number",
            "expense_line.rate_source",
            "line_decision.words",
            "exclusion_finding.words",
            "claim_file_name.name",
            "audit_entry.detail",
            "desk_item.insured_name",
            "desk_item.certificate_number",
            "desk_item.number",
            "desk_view.name");

    /** Where in an answer kept as JSON people write. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "", List.of("description"),
            "affected", List.of("systems"),
            "orders", List.of("what"),
            "caller", List.of("name", "telephone"),
            "discovery", List.of("by"));

    /**
     * What the portal itself writes, and looks things up by: codes, keys, digests, user names (which have letters and digits
     * only); and what people write of which only numbers and days are kept.
     */
    private static final Set<String> PORTALS = Set.of(
            "action",
            "activity",
            "browser_digest",
            "cancelled_by",
            "cause",
            "certificate_key",
            "changed_by",
            "channel",
            "code",
            "code_digest",
            "counted",
            "created_by",
            "credential_id",
            "currency",
            "data",
            "days",
            "deadline",
            "decided_by",
            "digest",
            "duty",
            "enclosure",
            "exclusion",
            "form",
            "format",
            "functions",
            "gathered_by",
            "idempotency_key",
            "insured_name_key",
            "issuer",
            "account",
            "key_digest",
            "kind",
            "language",
            "limits",
            "name_key",
            "network",
            "notice_from",
            "number_key",
            "other_numbers",
            "outcome",
            "own_reason",
            "part",
            "password_hash",
            "path",
            "plan",
            "product",
            "products",
            "purpose",
            "reason",
            "receipt_number",
            "registration_number",
            "request_digest",
            "rider",
            "role",
            "scan",
            "scopes",
            "search_key",
            "second_looks",
            "search_text",
            "server",
            "sha256",
            "stage",
            "state",
            "status",
            "status_before",
            "step",
            "story",
            "subject",
            "tax_method",
            "token_digest",
            "traits",
            "transports",
            "trouble",
            "type",
            "unit",
            "unpaid_by",
            "uploaded_by",
            "username",
            "vendor_function",
            "void_by",
            "way");

    /** The same, for columns whose names alone do not say it; and those that other texts here reach in another way. */
    private static final Set<String> OTHERWISE = Set.of(
            // An address that is read before it is kept, what it proves itself by, and answers that are given once
            // more.
            // The query of an address, which the portal writes and reads by itself.
            "desk_view.address",
            "webhook.url",
            "webhook.secret",
            "api_answer.body",
            // Digits, and the half-width kana that a bank reads.
            "payee_account.bank",
            "payee_account.branch",
            "payee_account.number",
            "payee_account.holder",
            // User names.
            "damages_claim.entered_by",
            "expense_table.made_by",
            "policy_import.made_by",
            "policy_amendment.entered_by",
            // Numbers, days, and names of columns that the portal knows.
            "expense_table.columns",
            "policy_import.columns",
            "policy_import_columns.columns",
            "policy_import_columns.headers",
            "interruption.content",
            "stop_decision.content",
            "interruption_work.content",
            "interruption_work.changed_by",
            "policy_amendment.content",
            // A product file, which is read before it is kept, and what was found when it was tried.
            "product_edition.content",
            "product_edition.taken_day",
            "product_edition.trial_against",
            "product_edition.trial_state",
            "ledger_check.checked_by",
            "ledger_check.findings",
            "ledger_entry.entered_by",
            // What goes into the sentences of a mail: numbers and days, and once a name, which Known writes.
            "outbox.words",
            // Before and after a merge, never shown.
            "incident_merge.known_before",
            "incident_merge.known_after",
            // A table that Known sends.
            "policy_import_row.cells",
            "policy_import_row.findings",
            "policy_import_row.mended",
            // Written below.
            "duty_report.items",
            "expense_table.headers",
            "expense_table_row.cells",
            "expense_table_row.mended",
            "incident.particulars",
            "incident.answers",
            "report_draft.answers",
            "outside_notice.answers");

    private static final JsonMapper JSON = new JsonMapper();

    private HostileTexts() {}

    /** Columns of text of which nobody has said whether people write them. */
    static List<String> unknown(Store store) {
        return store
                .find(
                        "select lower(table_name || '.' || column_name) from information_schema.columns where table_schema ="
                                + " 'PUBLIC' and data_type like 'CHARACTER%' and lower(table_name) not in ('scheduled_tasks',"
                                + " 'flyway_schema_history')")
                .stream()
                .filter(column -> !COLUMNS.contains(column) && !OTHERWISE.contains(column))
                .filter(column -> !PORTALS.contains(column.replaceFirst(".*[.]", "")))
                .sorted()
                .toList();
    }

    /** Each row another one of them; where two may not be the same, its number follows. */
    static void put(Store store) {
        for (String column : COLUMNS) {
            String table = column.replaceFirst("[.].*", "");
            String name = column.replaceFirst(".*[.]", "");
            String end = column.equals("policy.certificate_number") ? " || right(id, 4)" : "";
            for (int i = 0; i < TEXTS.size(); i++) {
                store.run(
                        "update " + table + " set " + name + " = cast(? as varchar)" + end + " where mod(_rowid_, "
                                + TEXTS.size() + ") = ?",
                        TEXTS.get(i),
                        i);
            }
        }
        store.run("update incident set receipt_number = '<svg onload=hostile=7>' || right(id, 8)");
        Stream.of("incident.particulars", "incident.answers", "report_draft.answers", "outside_notice.answers")
                .map(column -> column.split("[.]", 2))
                .forEach(column -> store.rewrite(column[0], column[1], HostileTexts::answers));
        store.rewrite("duty_report", "items", HostileTexts::report);
        String cells = JSON.writeValueAsString(TEXTS.subList(0, 4));
        store.run("update expense_table set headers = ?", cells);
        store.run("update expense_table_row set cells = ? where place > 2", cells);
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
