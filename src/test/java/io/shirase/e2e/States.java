package io.shirase.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that the demo's fair weather has not: each state of a policy, of a report, of an incident, of a line. */
final class States {

    static final String POLICY =
            "certificate_number = 'TM-2026-000481' and period_start = timestamp '2026-04-01 16:00:00'";
    /** On the fourth line. */
    static final String RECEIPT = "f0000000-0000-4000-8000-000000000001";
    /** An invoice that is data. */
    static final String DATA_RECEIPT = "f0000000-0000-4000-8000-000000000002";

    private static final String FIRST_LINE =
            "id = (select min(l.id) from expense_line l where l.amount is not null and l.activity is not null)";
    static final String DEMO_INCIDENT = "receipt_number = 'SR-2026-000001'";

    /** In the order in which the lines stand; each is a list of entries. */
    private static final List<List<String>> LINES = List.of(
            List.of(),
            List.of("ASK"),
            List.of("ASK", "ANSWER"),
            List.of("ACCEPT"),
            List.of("CUT"),
            List.of("DENY"),
            List.of("PROPOSED"),
            List.of("PROPOSED", "APPROVE"),
            List.of("PROPOSED", "RETURN"),
            List.of("ACCEPT", "WITHDRAW"),
            List.of("DENY", "OBJECT"),
            List.of("CHANGED"));

    /** Beside them: nothing said but a vendor; a planned cost; far too much; of foreign money and no end of words. */
    private static final List<Map<String, String>> ODD_LINES = List.of(
            Map.of("activity", "null", "amount", "null", "accrued_on", "null"),
            Map.of("accrued_on", "null", "spent_on", "null", "ordered_at", "null"),
            Map.of("amount", "99999999999"),
            Map.of("domestic", "false", "vendor", "repeat('Ω', 200)", "note", "repeat('w', 2000)"));

    private static final List<String> DRAFTS = List.of("nothing", "expired", "everything");

    private static final List<String> KINDS = List.of(
            "third-party-loss",
            "leak",
            "rights-infringement",
            "cyber-attack",
            "suspected-attack",
            "online-rumour",
            "bodily-injury-or-property",
            "regulatory-action",
            "it-service-loss",
            "custody-loss");

    private States() {}

    static void put(Store store) {
        policies(store);
        incidents(store);
        lines(store);
        drafts(store);
        notices(store);
        callBacks(store);
        messages(store);
        duties(store);
        consents(store);
        laterCalls(store);
        support(store);
        LaterStates.put(store);
        OfficeStates.put(store);
    }

    /** What else there is to look at, for whom. */
    static Stream<Place> places() {
        String lines = "/incidents/" + incident(0) + "/expenses";
        return Stream.of(
                        LaterStates.places(),
                        OfficeStates.places(),
                        Stream.of(
                                new Place("policy-expired", "policyholder", "/policies/" + policy(1)),
                                new Place("policy-future", "policyholder", "/policies/" + policy(2)),
                                new Place("policy-figures-expired", "admin", "/policies/" + policy(1) + "/figures"),
                                new Place("incident-states", "policyholder", "/incidents/" + incident(0)),
                                new Place("duties-states", "policyholder", "/incidents/" + incident(2) + "/duties"),
                                new Place(
                                        "duty-report-states",
                                        "policyholder",
                                        "/incidents/" + incident(2) + "/duties/ransomware"),
                                new Place("facts-states", "policyholder", "/incidents/" + incident(0) + "/facts"),
                                new Place("expenses-states", "policyholder", lines),
                                new Place("desk-states", "handler", "/desk/" + incident(0)),
                                new Place("desk-unknown", "handler", "/desk/" + incident(1)),
                                new Place("expenses-of-agency", "agency", lines),
                                new Place("consent-open", "handler", "/consents/" + consent(0)),
                                new Place("consent-asked-back", "policyholder", "/consents/" + consent(1)),
                                new Place("consent-granted", "policyholder", "/consents/" + consent(2)),
                                new Place("support-asked", "policyholder", "/support/" + request(0)),
                                new Place("support-line", "policyholder", "/support/" + request(1)),
                                new Place("call", "operator", "/calls/" + draft(4)),
                                new Place("notice-set-aside", "operator", "/notices/" + notice(1)),
                                new Place("notice-matched", "operator", "/notices/" + notice(2)),
                                new Place("incident-of-operator", "operator", "/incidents/" + incident(0))),
                        IntStream.rangeClosed(1, LINES.size() + ODD_LINES.size())
                                .boxed()
                                .flatMap(n -> Stream.of(
                                        new Place("line-" + n, "policyholder", lines + "/" + line(n)),
                                        new Place(
                                                "desk-line-" + n,
                                                "supervisor",
                                                "/desk/" + incident(0) + "?line=" + line(n)))),
                        IntStream.range(0, KINDS.size())
                                .mapToObj(n -> new Place(
                                        "incident-" + KINDS.get(n), "policyholder", "/incidents/" + incident(n + 1))),
                        IntStream.range(0, DRAFTS.size())
                                .boxed()
                                .flatMap(n -> Stream.of("safety", "discovery", "check")
                                        .map(step -> new Place(
                                                "report-" + DRAFTS.get(n) + "-" + step,
                                                "policyholder",
                                                "/report/" + draft(n) + "/" + step))))
                .flatMap(places -> places);
    }

    static String incident(int n) {
        return id('a', n);
    }

    static String request(int n) {
        return id('9', n);
    }

    static String line(int n) {
        return id('b', n);
    }

    /** 0: nothing answered; 1: about an expired policy; 2: everything answered; 3: sent; 4: an operator's, everything answered. */
    static String draft(int n) {
        return id('d', n);
    }

    /** Of somebody without an account; 0: waiting, one of many; 1: set aside; 2: an incident. */
    static String notice(int n) {
        return id('c', n);
    }

    /** 0: waits for the insurer; 1: asked back; 2: granted, less than its line comes to; then those of {@link LaterStates}. */
    static String consent(int n) {
        return id('f', n);
    }

    /** Somebody claims damages, and the insurer is asked to agree to a settlement. */
    static String damages() {
        return id('8', 0);
    }

    private static String policy(int n) {
        return id('e', n);
    }

    private static String id(char kind, int n) {
        return kind + "0000000-0000-4000-8000-%012d".formatted(n);
    }

    private static void policies(Store store) {
        for (int n = 1; n <= 2; n++) {
            int year = n == 1 ? 2024 : 2027;
            store.copy(
                    "policy",
                    POLICY,
                    1,
                    Map.of(
                            "id", "'" + policy(n) + "'",
                            "period_start", "timestamp '" + year + "-04-01 16:00:00'",
                            "period_end", "timestamp '" + (year + 1) + "-04-01 16:00:00'"));
        }
        store.run("update policy set cancelled_at = timestamp '2024-10-01 16:00:00', cancelled_why = 'ことば',"
                + " cancelled_by = 'admin', cancelled_entered_at = current_timestamp, void_why = 'ことば', void_by = 'admin',"
                + " void_at = current_timestamp, unpaid_by = 'admin', unpaid_at = current_timestamp where id = '"
                + policy(1)
                + "'");
    }

    private static void incidents(Store store) {
        store.copy("incident", DEMO_INCIDENT, 1, fresh(0));
        for (int n = 1; n <= KINDS.size(); n++) {
            Map<String, String> unknown = fresh(n);
            unknown.putAll(Map.of(
                    "kind", "'" + KINDS.get(n - 1) + "'",
                    "status", "'received'",
                    "discovered_on", "null",
                    "discovered_time", "null",
                    "discovered_by", "''",
                    "notice_from", "null",
                    "occurred_at", "null",
                    "announced_on", "null",
                    "particulars", "replace('" + (n % 2 == 0 ? PLENTY : "{}") + "', '`', '\"')"));
            store.copy("incident", DEMO_INCIDENT, 1, unknown);
        }
    }

    private static Map<String, String> fresh(int n) {
        return new java.util.HashMap<>(Map.of(
                "id", "'" + incident(n) + "'",
                "receipt_number", "'SR-2026-90000" + n + "'",
                "sequence_number", Integer.toString(900 + n)));
    }

    private static void lines(Store store) {
        int n = 0;
        for (List<String> entries : LINES) {
            line(store, ++n, Map.of());
            int number = 0;
            for (String entry : entries) {
                entry(store, n, ++number, entry);
            }
        }
        for (Map<String, String> odd : ODD_LINES) {
            line(store, ++n, odd);
        }
        line(store, ++n, Map.of("removed_at", "current_timestamp"));
        store.copy(
                "desk_item",
                "incident_id = (select id from incident where " + DEMO_INCIDENT + ")",
                1,
                Map.of(
                        "incident_id", "'" + incident(0) + "'",
                        "number", "'SR-2026-900000'",
                        "due_on", "current_date - 3",
                        "for_supervisor", "true"));
        store.run(
                "insert into desk_view (id, username, name, address) values (random_uuid(), 'handler', 'x', 'news=1')");
        finding(store, "x2-04", 1, "unclear");
        finding(store, "x2-04", 2, "does-not-apply");
        finding(store, "x2-16", 1, "applies");
        receipt(store, RECEIPT, "PDF");
        receipt(store, DATA_RECEIPT, "XML");
        store.run("insert into expense_line_receipt (line_id, ordinal, receipt_id) values ('" + line(4) + "', 0, '"
                + RECEIPT + "')");
    }

    private static void finding(Store store, String exclusion, int number, String kind) {
        store.run(
                "insert into exclusion_finding (id, incident_id, exclusion, number_in_exclusion, kind, words, proposal,"
                        + " decided_by, decided_at) select random_uuid(), id, '" + exclusion + "', " + number + ", '"
                        + kind
                        + "', 'ことば', " + kind.equals("applies") + ", 'handler', current_timestamp from incident");
    }

    private static void receipt(Store store, String id, String type) {
        store.copy(
                "receipt",
                "id = (select min(r.id) from receipt r where r.present and r.type = '" + type + "')",
                1,
                Map.of("id", "'" + id + "'", "incident_id", "'" + incident(0) + "'"));
    }

    private static void line(Store store, int n, Map<String, String> odd) {
        Map<String, String> changes = new java.util.HashMap<>(Map.of(
                "id",
                "'" + line(n) + "'",
                "incident_id",
                "'" + incident(0) + "'",
                "number_in_incident",
                Integer.toString(n),
                "version",
                "1"));
        changes.putAll(odd);
        store.copy("expense_line", FIRST_LINE, 1, changes);
    }

    private static void entry(Store store, int line, int number, String entry) {
        boolean proposal = entry.equals("PROPOSED");
        boolean changed = entry.equals("CHANGED");
        String kind = proposal || changed ? "ACCEPT" : entry;
        String by = switch (kind) {
            case "ANSWER", "OBJECT" -> "policyholder";
            case "APPROVE", "RETURN" -> "supervisor";
            default -> "handler";
        };
        store.run(
                "insert into line_decision (id, line_id, number_in_line, kind, accepted_amount, words, reason,"
                        + " line_version, proposal, decided_by, decided_at)"
                        + " values (random_uuid(), cast(? as uuid), ?, ?, ?, ?, null, ?, ?, ?, current_timestamp)",
                line(line),
                number,
                kind,
                List.of("ACCEPT", "CUT", "DENY").contains(kind) ? (kind.equals("CUT") ? 1000L : 0L) : null,
                "ことば",
                changed ? 0 : 1,
                proposal,
                by);
    }

    private static final String PLENTY = """
            {`safety`:{`ongoing`:true},`symptoms`:[`RANSOM_NOTE`],`affected`:{`systems`:`ことば`,`people`:120,
            `dataKinds`:[]},`orders`:{`any`:true,`what`:`ことば`,`at`:null},`told`:[],`description`:`ことば`,
            `caller`:{`name`:`ことば`,`telephone`:`03`,`calledAt`:null}}""";

    private static void drafts(Store store) {
        String plenty = PLENTY.substring(0, PLENTY.length() - 1)
                + ",`discovery`:{`on`:`2026-11-20`,`time`:null,`by`:`ことば`},`noticeFrom`:null,`kind`:null}";
        List<String> answers = List.of(
                "{}",
                "{`policyId`:`" + policy(1) + "`}",
                plenty.replaceFirst("\\{", "{`policyId`:`" + policy(2) + "`,"),
                plenty,
                plenty.replaceFirst("\\{", "{`policyId`:`" + policy(1) + "`,"));
        for (int n = 0; n < answers.size(); n++) {
            store.run(
                    "insert into report_draft (id, version, owner_id, started_at, saved_at, answers, call_notes, incident_id,"
                            + " on_telephone, written_by, taken_from, taken_at, back_name, back_why)"
                            + " select cast(? as uuid), 0, id, current_timestamp, current_timestamp, ?, 'ことば', "
                            + (n == 3 ? "'" + incident(0) + "'" : "null")
                            + (n == 4
                                    ? ", true, 'ことば', 'ことば', current_timestamp, 'ことば', 'ことば'"
                                    : ", false, '', '', null, '', ''")
                            + " from person where username = '" + (n == 4 ? "operator" : "policyholder") + "'",
                    draft(n),
                    answers.get(n).replace('`', '"'));
        }
    }

    /** From both sides, read and not. */
    private static void messages(Store store) {
        for (int n = 0; n < 4; n++) {
            store.run(
                    "insert into message (id, version, incident_id, written_by_id, written_by, by_insurer, said, written_at,"
                            + " read_at) values (random_uuid(), 0, '" + incident(0) + "', random_uuid(), 'ことば', "
                            + (n % 2 == 1) + ", 'ことば', current_timestamp, " + (n < 2 ? "current_timestamp" : "null")
                            + ")");
        }
    }

    private static void consents(Store store) {
        for (int n = 0; n < 3; n++) {
            store.run(
                    "insert into consent_request (id, version, incident_id, number_in_incident, line_id, activity, vendor,"
                            + " amount, why, asked_by, asked_at) values ('" + consent(n) + "', 0, '" + incident(0)
                            + "', " + (n + 1)
                            + ", '" + line(n + 1)
                            + "', 'lawyer', 'ことば', 1000, 'ことば', 'policyholder', current_timestamp)");
            store.run(
                    "insert into consent_link (id, line_id, number_of_line, request_id, entered_by, entered_at) values"
                            + " (random_uuid(), '" + line(n + 1) + "', 1, '" + consent(n)
                            + "', 'policyholder', current_timestamp)");
        }
        store.run("insert into consent_entry (id, request_id, number_in_request, step, words, amount, valid_until,"
                + " entered_by, entered_at) values (random_uuid(), '" + consent(1)
                + "', 1, 'ASK_BACK', 'ことば', null, null, 'handler', current_timestamp)");
        store.run("insert into consent_entry (id, request_id, number_in_request, step, words, amount, valid_until,"
                + " entered_by, entered_at) values (random_uuid(), '" + consent(2)
                + "', 1, 'GRANT', 'ことば', 500, current_date, 'handler', current_timestamp)");
    }

    /** A step that is ticked, vendors, and help that was asked for, named, and has become a line. */
    private static void support(Store store) {
        store.run("insert into plan_entry (id, incident_id, step, done, made_at, made_by) values (random_uuid(), '"
                + incident(0) + "', 'headquarters', true, current_timestamp, 'ことば')");
        store.run("insert into vendor (id, name, functions, products, panel, telephone, area, hours, note, version,"
                + " changed_at, changed_by) values (random_uuid(), 'ことば', 'investigation,legal,call-centre', '', true,"
                + " '03-0000-0000', 'ことば', 'ことば', 'ことば', 0, current_timestamp, 'admin')");
        for (int n = 0; n < 2; n++) {
            store.run("insert into support_request (id, incident_id, number, vendor_function, step, words, asked_at,"
                    + " asked_by, closed) values ('" + request(n) + "', '" + incident(0) + "', " + (n + 1)
                    + ", 'investigation', 'find-cause', 'ことば', current_timestamp, 'ことば', false)");
        }
        List<String> kinds = List.of("introduced", "quoted");
        for (int n = 0; n < kinds.size(); n++) {
            store.run("insert into support_entry (id, request_id, number, kind, vendor_id, vendor_name, line_id, words,"
                    + " made_at, made_by) values (random_uuid(), '" + request(1) + "', " + (n + 1) + ", '"
                    + kinds.get(n)
                    + "', null, 'ことば', " + (n == 0 ? "null" : "'" + line(1) + "'")
                    + ", 'ことば', current_timestamp, 'ことば')");
        }
    }

    /** Overdue, without a day, done; of an incident, of a call that is being written, of one without a policy. */
    private static void callBacks(Store store) {
        store.run("insert into handed_to_firm (incident_id, handed_at, handed_by, people) values ('" + incident(0)
                + "', current_timestamp, 'ことば', 2)");
        List<String> dues = List.of("date '2020-01-01'", "null", "current_date");
        for (int n = 0; n < dues.size(); n++) {
            store.run(
                    "insert into call_back (id, version, call_id, incident_id, name, telephone, firm, due_on, due_time,"
                            + " why, promised_at, promised_by, done_at, done_by, note) values (random_uuid(), 0, "
                            + (n == 0 ? "null" : "'" + (n == 1 ? draft(4) : notice(0)) + "'") + ", "
                            + (n == 0 ? "'" + incident(0) + "'" : "null")
                            + ", 'ことば', '03-0000-0000', 'みなと', " + dues.get(n) + ", "
                            + (n == 0 ? "time '09:00:00'" : "null") + ", 'ことば', current_timestamp, 'ことば', "
                            + (n == 2 ? "current_timestamp, 'ことば'" : "null, null") + ", 'ことば')");
        }
    }

    /** Told with a number, decided by somebody, of contracts with and without a last day; of a leak of which little is known. */
    private static void duties(Store store) {
        for (String entry :
                List.of("'commission-final', 'DONE'", "'my-number-final', 'APPLIES'", "'police', 'APPLIES_NOT'")) {
            store.run(
                    "insert into duty_entry (id, incident_id, duty, kind, on_day, at_time, number, why, made_at, made_by)"
                            + " values (random_uuid(), '" + incident(2) + "', " + entry
                            + ", current_date, null, 'ことば', 'ことば', current_timestamp, 'ことば')");
        }
        for (String text : List.of("調査中", "ことば")) {
            store.run(
                    "insert into duty_report (id, incident_id, form, items, saved_at, saved_by) values (random_uuid(), '"
                            + incident(2) + "', 'ransomware', '{\"route\":{\"text\":\"" + text
                            + "\",\"facts\":\"調査中\"},\"outline\":{\"text\":\"ことば\",\"facts\":\"\"}}', current_timestamp, 'ことば')");
        }
        for (String due : List.of("72, 'HOURS', 'day-itself', null", "null, 'DAYS', 'next-day', current_date - 2")) {
            store.run("insert into contract_duty (id, incident_id, whom, basis, length, unit, counted, due_on, made_at,"
                    + " made_by) values (random_uuid(), '" + incident(2) + "', 'みなと', 'ことば', " + due
                    + ", current_timestamp, 'ことば')");
        }
    }

    /** Of the first that is promised; after its report was sent. */
    private static void laterCalls(Store store) {
        store.run("insert into call_back_try (id, call_back_id, tried_at, tried_by, note) select random_uuid(), id,"
                + " current_timestamp, 'ことば', 'ことば' from call_back where incident_id = '" + incident(0) + "'");
        store.run(
                "insert into call_note (id, incident_id, notice_id, noted, noted_at, noted_by) values (random_uuid(), '"
                        + incident(0) + "', null, 'ことば', current_timestamp, 'ことば')");
    }

    private static void notices(Store store) {
        for (int n = 0; n < 3; n++) {
            store.run(
                    "insert into outside_notice (id, version, certificate_number, firm, name, telephone, mail_address,"
                            + " answers, started_at, saved_at, sequence_number, receipt_number, received_at, one_of_many,"
                            + " incident_id, set_aside_at, set_aside_why)"
                            + " values (cast(? as uuid), 0, '', 'みなと', '', '03', '', ?, current_timestamp,"
                            + " current_timestamp, ?, ?, current_timestamp, ?, "
                            + (n == 2 ? "'" + incident(0) + "'" : "null") + ", "
                            + (n == 1 ? "current_timestamp" : "null") + ", ?)",
                    notice(n),
                    PLENTY.replace('`', '"'),
                    950 + n,
                    "SR-2026-95000" + n,
                    n == 0,
                    n == 1 ? "ことば" : "");
        }
    }
}
