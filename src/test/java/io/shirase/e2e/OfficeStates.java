package io.shirase.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the insurer's office has and the demonstration has not: an uploaded edition that was compared, tokens of programs, a file for the bank. */
final class OfficeStates {

    static final String EDITION = "73000000-0000-4000-8000-000000000001";
    static final String RUN = "74000000-0000-4000-8000-000000000001";

    private static final String OWN_EDITION = "73000000-0000-4000-8000-000000000002";
    private static final String ACCOUNT = "74000000-0000-4000-8000-000000000002";
    private static final String TOKEN = "75000000-0000-4000-8000-00000000000";

    private OfficeStates() {}

    static void put(Store store) {
        edition(store, EDITION, "compared", 3);
        edition(store, OWN_EDITION, "none", 0);
        trial(store);
        tokens(store);
        run(store);
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place("edition", "supervisor", "/admin/products/editions/" + EDITION),
                new Place("edition-own", "admin", "/admin/products/editions/" + OWN_EDITION),
                new Place("payment-run", "supervisor", "/payments/" + RUN));
    }

    /** Without what its author accepts: the check finds all of it. */
    private static void edition(Store store, String id, String state, int tried) {
        String file;
        try {
            file = Files.readString(Path.of("config/products/sompo-web.yaml"))
                    .replaceFirst("validFrom: [0-9-]+", "validFrom: 2026-04-01")
                    .replaceFirst("(?m)^accepted:\\n(^[ #-].*\\n|^\\n)*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.run(
                "insert into product_edition (id, product, valid_from, file_name, content, digest, state, proposed_at,"
                        + " proposed_by, proposed_name, trial_state, trial_at, trial_against, trial_done, trial_total)"
                        + " select '" + id + "', 'sompo-web', date '2026-04-01', 'sompo-web-2026.yaml', ?,"
                        + " '" + "0123456789abcdef".repeat(4) + "', 'proposed', current_timestamp, id, 'ことば', ?, "
                        + (tried == 0 ? "null, null" : "current_timestamp, ''") + ", " + tried + ", " + tried
                        + " from person where username = 'admin'",
                file,
                state.equals("compared") ? "done" : state);
    }

    /** One is paid less, one as before by another edition, one cannot be judged. */
    private static void trial(Store store) {
        List<String> found = List.of("true, 1500000, 1200000, ''", "false, 0, 98765432100, ''", "true, 0, null, 'ことば'");
        for (int n = 0; n < found.size(); n++) {
            store.run("insert into product_edition_trial (edition_id, policy_id, certificate_number, moves, before_yen,"
                    + " after_yen, problem) select '" + EDITION + "', id, certificate_number, " + found.get(n)
                    + " from policy where drill_id is null order by certificate_number, period_start, id offset " + n
                    + " rows fetch first 1 rows only");
        }
    }

    /** Used by a webhook that is away, ended, and taken back. */
    private static void tokens(Store store) {
        List<String> lives = List.of(
                "timestampadd(day, 100, current_timestamp), null, current_timestamp",
                "timestampadd(day, -1, current_timestamp), null, null",
                "timestampadd(day, 100, current_timestamp), current_timestamp, null");
        for (int n = 0; n < lives.size(); n++) {
            store.run("insert into api_token (id, name, owner_id, scopes, token_digest, made_at, made_by, ends_at,"
                    + " revoked_at, used_at) select '" + TOKEN + n
                    + "', 'ことば', id, 'assess policies:read policies:write claims:read events:read', '" + n
                    + "', timestampadd(day, -100, current_timestamp), 'ことば', " + lives.get(n)
                    + " from person where username = 'handler'");
        }
    }

    private static void run(Store store) {
        store.run(
                "insert into payee_account (id, organisation_id, bank, branch, kind, number, holder, entered_by, entered_at,"
                        + " looked_at, looked_by, usable_from) select '" + ACCOUNT
                        + "', insured_organisation_id, '0001', '001', 'ORDINARY', '0012345', 'ミナトセイコウ（カ', 'ことば',"
                        + " current_timestamp, current_timestamp, 'ことば', current_timestamp from policy where "
                        + States.POLICY
                        + " and drill_id is null");
        store.run("insert into payment_run (id, pay_on, made_by, made_at) values ('" + RUN
                + "', current_date, 'ことば', current_timestamp)");
        for (int place = 1; place <= 3; place++) {
            String payment = "74000000-0000-4000-8000-00000000001" + place;
            store.run(
                    "insert into ledger_payment (id, incident_id, policy_id, amount, way, account_id, ordered_by, ordered_at)"
                            + " select '" + payment + "', id, policy_id, " + place + "234567, 'TRANSFER', '" + ACCOUNT
                            + "', 'ことば', current_timestamp from incident where id = '" + States.incident(3) + "'");
            store.run(
                    "insert into ledger_payment_step (id, payment_id, number_in_payment, kind, on_day, words, entered_by,"
                            + " entered_at) values (random_uuid(), '" + payment
                            + "', 1, 'IN_FILE', current_date, '', 'ことば',"
                            + " current_timestamp)");
            store.run("insert into payment_run_item (run_id, place, payment_id) values ('" + RUN + "', " + place + ", '"
                    + payment + "')");
        }
    }
}
