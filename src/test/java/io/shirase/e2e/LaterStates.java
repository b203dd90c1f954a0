package io.shirase.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What comes after a report, in its rarer states: somebody looks after it, money is paid, a consent waits for a second person,
 * a message brings a file, help goes its way, a table is being mended, months are entered, a drill has ended.
 */
final class LaterStates {

    private static final String INCIDENT = "'" + States.incident(0) + "'";
    private static final int PAID = 3;
    private static final int CLOSED = 5;
    private static final int DRILLED = 40;
    private static final String DRILL = "70000000-0000-4000-8000-000000000001";
    private static final String DRILL_POLICY = "70000000-0000-4000-8000-000000000002";

    private static final String TABLE = "72000000-0000-4000-8000-000000000001";

    /** Each asked on a line of its own, from the twentieth on; the entry that follows, or none. */
    private static final List<String> CONSENTS = List.of("PROPOSE", "GRANT", "REFUSE", "WITHDRAW");

    /** What has become of a request for help; where it has a line, which one. */
    private static final List<Help> HELP = List.of(
            new Help("introduced", null),
            new Help("nobody", null),
            new Help("closed", null),
            new Help("quoted", 24),
            new Help("quoted", 20),
            new Help("quoted", 21),
            new Help("quoted", 22),
            new Help("quoted", 25));

    private record Help(
            String entry, @org.jspecify.annotations.Nullable Integer line) {}

    private LaterStates() {}

    static void put(Store store) {
        store.run("insert into incident_assignment (incident_id, version, handler_id, assigned_at) select " + INCIDENT
                + ", 0, id, current_timestamp from person where username = 'handler'");
        store.run("update person set telephone = '０３－１２３４－５６７８' where username = 'handler'");
        store.run("insert into message_file (message_id, ordinal, receipt_id) select id, 0, '" + States.RECEIPT
                + "' from message where incident_id = " + INCIDENT);
        payments(store);
        lines(store);
        consents(store);
        damages(store);
        help(store);
        table(store);
        months(store);
        drill(store);
    }

    static Stream<Place> places() {
        return Stream.of(
                        Stream.of(
                                new Place("incident-paying", "policyholder", "/incidents/" + States.incident(PAID)),
                                new Place("desk-paying", "handler", "/desk/" + States.incident(PAID)),
                                new Place("consent-proposed", "supervisor", "/consents/" + States.consent(3)),
                                new Place("damages-waiting", "handler", "/damages/" + States.damages()),
                                new Place("consent-refused", "policyholder", "/consents/" + States.consent(5)),
                                new Place(
                                        "expense-table",
                                        "policyholder",
                                        "/incidents/" + States.incident(0) + "/expenses/import?table=" + TABLE),
                                new Place(
                                        "interruption-entered",
                                        "policyholder",
                                        "/incidents/" + States.incident(4) + "/interruption/months"),
                                new Place("drill-ended", "policyholder", "/drills/" + DRILL),
                                new Place("drill-incident", "policyholder", "/incidents/" + States.incident(DRILLED))),
                        IntStream.range(0, HELP.size())
                                .mapToObj(n ->
                                        new Place("support-" + n, "operator", "/support/" + States.request(n + 2))))
                .flatMap(places -> places);
    }

    /** Paid, and taken back; of another incident everything is over. */
    private static void payments(Store store) {
        store.run("update incident set status = 'paying' where id = '" + States.incident(PAID) + "'");
        store.run("update incident set status = 'closed' where id = '" + States.incident(CLOSED) + "'");
        for (String kind : List.of("PAID", "TAKEN_BACK")) {
            String id = "71000000-0000-4000-8000-0000000000%02d".formatted(kind.length());
            store.run(
                    "insert into ledger_payment (id, incident_id, policy_id, amount, way, ordered_by, ordered_at) select '"
                            + id
                            + "', id, policy_id, 1000, 'ELSEWHERE', 'ことば', current_timestamp from incident where id = '"
                            + States.incident(PAID) + "'");
            store.run(
                    "insert into ledger_payment_step (id, payment_id, number_in_payment, kind, on_day, words, entered_by,"
                            + " entered_at) values (random_uuid(), '" + id + "', 1, '" + kind
                            + "', current_date, 'ことば', 'ことば', current_timestamp)");
        }
    }

    /** Planned, and the last one ordered. */
    private static void lines(Store store) {
        for (int n = 20; n <= 25; n++) {
            store.copy(
                    "expense_line",
                    "id = '" + States.line(1) + "'",
                    1,
                    Map.of(
                            "id",
                            "'" + States.line(n) + "'",
                            "number_in_incident",
                            Integer.toString(n),
                            "accrued_on",
                            "null",
                            "spent_on",
                            "null",
                            "ordered_at",
                            "null",
                            "stage",
                            n == 25 ? "'ORDERED'" : "'PLANNED'"));
        }
    }

    private static void consents(Store store) {
        for (int n = 0; n < CONSENTS.size(); n++) {
            String consent = "'" + States.consent(n + 3) + "'";
            String line = "'" + States.line(n + 20) + "'";
            store.run(
                    "insert into consent_request (id, version, incident_id, number_in_incident, line_id, activity, vendor,"
                            + " amount, why, asked_by, asked_at) values (" + consent + ", 0, " + INCIDENT + ", "
                            + (n + 4) + ", "
                            + line + ", 'lawyer', 'ことば', 1000, 'ことば', 'policyholder', current_timestamp)");
            store.run(
                    "insert into consent_link (id, line_id, number_of_line, request_id, entered_by, entered_at) values"
                            + " (random_uuid(), " + line + ", 1, " + consent + ", 'policyholder', current_timestamp)");
            String amount = List.of("PROPOSE", "GRANT").contains(CONSENTS.get(n)) ? "500" : "null";
            store.run("insert into consent_entry (id, request_id, number_in_request, step, words, amount, valid_until,"
                    + " entered_by, entered_at) values (random_uuid(), " + consent + ", 1, '" + CONSENTS.get(n)
                    + "', 'ことば', " + amount + ", null, '"
                    + (CONSENTS.get(n).equals("WITHDRAW") ? "policyholder" : "handler")
                    + "', current_timestamp)");
        }
    }

    private static void damages(Store store) {
        String claim = "'" + States.damages() + "'";
        store.run(
                "insert into damages_claim (id, version, incident_id, number_in_incident, claimant, made_at, channel, asked,"
                        + " note, reference, entered_by, entered_at, changed_by, changed_at) values (" + claim + ", 0, "
                        + INCIDENT
                        + ", 1, 'ことば', timestamp '2026-11-20 09:00:00', 'LETTER', 2000000, 'ことば', 'ことば', 'policyholder',"
                        + " current_timestamp, 'policyholder', current_timestamp)");
        store.run(
                "insert into damages_entry (id, claim_id, number_in_claim, step, amount, entry_day, words, entered_by,"
                        + " entered_at) values (random_uuid(), " + claim
                        + ", 1, 'ASK', 1500000, null, 'ことば', 'policyholder',"
                        + " current_timestamp)");
    }

    private static void help(Store store) {
        for (int n = 0; n < HELP.size(); n++) {
            String request = "'" + States.request(n + 2) + "'";
            Help help = HELP.get(n);
            store.run("insert into support_request (id, incident_id, number, vendor_function, step, words, asked_at,"
                    + " asked_by, closed) values (" + request + ", " + INCIDENT + ", " + (n + 3)
                    + ", 'investigation', 'find-cause', 'ことば', current_timestamp, 'ことば', " + help.entry.equals("closed")
                    + ")");
            store.run("insert into support_entry (id, request_id, number, kind, vendor_id, vendor_name, line_id, words,"
                    + " made_at, made_by) values (random_uuid(), " + request + ", 1, '" + help.entry
                    + "', null, 'ことば', " + (help.line == null ? "null" : "'" + States.line(help.line) + "'")
                    + ", 'ことば', current_timestamp, 'ことば')");
        }
    }

    /** A row that can be taken, and one of which no cell can be read. */
    private static void table(Store store) {
        String table = "'" + TABLE + "'";
        store.run(
                "insert into expense_table (id, incident_id, file_name, from_1904, head, headers, columns, made_by, made_at)"
                        + " values (" + table + ", " + INCIDENT
                        + ", 'ことば.csv', false, 1, ?, ?, 'policyholder', current_timestamp)",
                "[\"支払先\",\"金額\",\"日付\",\"ことば\"]",
                "[\"VENDOR\",\"AMOUNT\",\"ACCRUED_ON\",\"\"]");
        List<String> rows = List.of("[\"ことば\",\"1000\",\"2026/11/20\",\"ことば\"]", "[\"ことば\",\"ことば\",\"ことば\",\"ことば\"]");
        for (int n = 0; n < rows.size(); n++) {
            store.run(
                    "insert into expense_table_row (table_id, place, cells) values (" + table + ", " + (n + 2) + ", ?)",
                    rows.get(n));
        }
    }

    private static void months(Store store) {
        store.run(
                "insert into interruption_work (policy_id, incident_id, content, version, changed_by, changed_at) select"
                        + " policy_id, id, ?, 0, 'ことば', current_timestamp from incident where id = '"
                        + States.incident(4) + "'",
                """
                {"stops":[{"from":{"day":"2026-10-05","time":"06:40"},"to":{"day":"2026-10-08","time":"21:00"}}],
                "months":{"2026-10":34000000,"2025-10":52000000},"recovered":"2026-10","insuredRate":[1,1],
                "restoredAt":{"day":null,"time":null},"costs":[],"proofs":[],"papers":[]}""");
    }

    private static void drill(Store store) {
        store.copy(
                "policy",
                States.POLICY,
                1,
                Map.of(
                        "id",
                        "'" + DRILL_POLICY + "'",
                        "certificate_number",
                        "'訓練-000001'",
                        "drill_id",
                        "'" + DRILL + "'",
                        "drill_ahead",
                        "0",
                        "drill_ended_at",
                        "current_timestamp"));
        store.copy(
                "incident",
                States.DEMO_INCIDENT,
                1,
                Map.of(
                        "id",
                        "'" + States.incident(DRILLED) + "'",
                        "policy_id",
                        "'" + DRILL_POLICY + "'",
                        "receipt_number",
                        "'訓練-000001'",
                        "sequence_number",
                        "999940",
                        "drill_id",
                        "'" + DRILL + "'",
                        "drill_ahead",
                        "0",
                        "drill_ended_at",
                        "current_timestamp"));
        store.run(
                "insert into drill (id, version, organisation_id, policy_id, original_id, story, started_by, started_at, ahead,"
                        + " ended_at) select '" + DRILL + "', 0, insured_organisation_id, '" + DRILL_POLICY
                        + "', id, 'lost-bag', 'ことば', current_timestamp, 0, current_timestamp from policy where "
                        + States.POLICY
                        + " and drill_id is null");
    }
}
