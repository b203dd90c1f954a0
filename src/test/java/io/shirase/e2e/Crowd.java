package io.shirase.e2e;

import java.util.Map;

/** A hundred policies with 5,000 incidents on the desk, and one incident with 5,000 lines. */
final class Crowd {

    static final int INCIDENTS = 5000;
    static final int LINES = 5000;

    /** The incident with very many lines, under a policy of its own. */
    static final String LONG = "c0000000-0000-4000-8000-000000000000";

    private static final String LONG_POLICY = "f0000000-0000-4000-8000-000000000000";
    private static final String POLICY =
            "certificate_number = 'TM-2026-000481' and period_start = timestamp '2026-04-01 16:00:00'";
    private static final String INCIDENT = "receipt_number = 'SR-2026-000001'";
    private static final String OTHER_FIRM = "'00000000-0000-4000-8000-000000000002'";
    private static final String AGENCY = "'00000000-0000-4000-8000-000000000003'";

    private Crowd() {}

    static void put(Store store) {
        longIncident(store);
        manyIncidents(store);
    }

    static String line(int n) {
        return "20000000-0000-4000-8000-%012d".formatted(n);
    }

    private static void longIncident(Store store) {
        store.copy("policy", POLICY, 1, Map.of("id", "'" + LONG_POLICY + "'", "certificate_number", "'TM-2026-LONG'"));
        store.copy(
                "incident",
                INCIDENT,
                1,
                Map.of(
                        "id",
                        "'" + LONG + "'",
                        "policy_id",
                        "'" + LONG_POLICY + "'",
                        "receipt_number",
                        "'SR-2026-800000'",
                        "sequence_number",
                        "800000"));
        store.copy(
                "expense_line",
                "id = (select min(l.id) from expense_line l where l.amount is not null and l.activity is not null)",
                LINES,
                Map.of(
                        "id",
                        id('2', "n"),
                        "incident_id",
                        "'" + LONG + "'",
                        "vendor",
                        "'業者 ' || n",
                        "number_in_incident",
                        "n",
                        "amount",
                        "1000 + n"));
        store.copy(
                "desk_item",
                "incident_id = (select id from incident where " + INCIDENT + ")",
                1,
                Map.of(
                        "incident_id",
                        "'" + LONG + "'",
                        "policy_id",
                        "'" + LONG_POLICY + "'",
                        "number",
                        "'SR-2026-800000'",
                        "open_lines",
                        Integer.toString(LINES)));
    }

    private static void manyIncidents(Store store) {
        store.copy(
                "policy",
                POLICY,
                100,
                Map.of(
                        "id",
                        id('3', "n"),
                        "certificate_number",
                        "'TM-2026-C' || n",
                        "insured_organisation_id",
                        OTHER_FIRM,
                        "agency_organisation_id",
                        AGENCY));
        store.copy(
                "incident",
                INCIDENT,
                INCIDENTS,
                Map.of(
                        "id",
                        id('1', "n"),
                        "policy_id",
                        id('3', "(1 + mod(n, 100))"),
                        "insured_organisation_id",
                        OTHER_FIRM,
                        "receipt_number",
                        "'SR-2026-7' || lpad(n, 5, '0')",
                        "sequence_number",
                        "700000 + n"));
        store.copy(
                "desk_item",
                "incident_id = (select id from incident where " + INCIDENT + ")",
                INCIDENTS,
                Map.of(
                        "incident_id",
                        id('1', "n"),
                        "policy_id",
                        id('3', "(1 + mod(n, 100))"),
                        "number",
                        "'SR-2026-7' || lpad(n, 5, '0')",
                        "due_on",
                        "current_date + mod(n, 60)"));
    }

    private static String id(char kind, String n) {
        return "cast('" + kind + "0000000-0000-4000-8000-' || lpad(" + n + ", 12, '0') as uuid)";
    }
}
