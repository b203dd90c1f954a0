package io.shirase.e2e;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An address, of things of the first firm where it names any, and whom of the demo accounts it is open to. For all the
 * others it does not exist; {@code {name}} in it stands for something {@link Known}.
 */
record Door(String address, Set<String> open) {

    /** Of the first firm. */
    static final String OWNER = "policyholder";

    /** Of another firm, which is nobody's customer of the first. */
    static final String NEIGHBOUR = "policyholder2";

    static final List<String> ACCOUNTS =
            List.of(OWNER, NEIGHBOUR, "agency", "operator", "handler", "handler2", "supervisor", "admin");

    /** みなと, the first half of the first firm's name. */
    private static final String FIRM = "%E3%81%BF%E3%81%AA%E3%81%A8";

    private static final Set<String> EVERYBODY = Set.copyOf(ACCOUNTS);
    private static final Set<String> REPORTERS = Set.of(OWNER, NEIGHBOUR, "agency", "operator");
    private static final Set<String> INSURER = Set.of("handler", "handler2", "supervisor");
    private static final Set<String> INSIDE = without(NEIGHBOUR, without("admin", EVERYBODY));
    private static final Set<String> WITH_INCIDENTS = without("admin", EVERYBODY);
    private static final Set<String> NOBODY = Set.of();

    private static final String INCIDENT = "/incidents/{incident}";
    private static final String FILES = "/files" + INCIDENT;

    /** Those that are open to people who have not logged in; what the gallery shows is invented in its own texts. */
    static final List<String> PUBLIC = List.of(
            "/login",
            "/password",
            "/password/forgotten",
            "/notice",
            "/notice/safety",
            "/notice/receipt",
            "/design",
            "/design/report",
            "/design/desk");

    /** Those that open to whoever knows what stands in them, which nobody can guess; for all others they do not exist. */
    static final List<String> UNGUESSABLE = List.of("/calendar/nothing.ics");

    /** All others; a new route or download belongs here. */
    static final List<Door> ALL = List.of(
            new Door("/", EVERYBODY),
            // There are none of these in the demonstration, and so for nobody.
            new Door("/payments/00000000-0000-4000-8000-000000000000", Set.of()),
            new Door("/admin/products/editions/00000000-0000-4000-8000-000000000000", Set.of()),
            new Door("/incidents", WITH_INCIDENTS),
            new Door("/incidents?q=" + FIRM, WITH_INCIDENTS),
            new Door("/overview", Set.of("supervisor", "admin")),
            new Door("/overview?year=2026", Set.of("supervisor", "admin")),
            new Door("/files/overview/products.csv", Set.of("supervisor", "admin")),
            new Door("/files/overview/overview.xlsx?year=2026", Set.of("supervisor", "admin")),
            new Door("/files/overview/nothing.csv", NOBODY),
            new Door("/ledger", Set.of("supervisor", "admin")),
            new Door("/payments", Set.of("supervisor")),
            new Door("/account", Set.of(OWNER, NEIGHBOUR)),
            new Door("/payments/00000000-0000-0000-0000-000000000000", NOBODY),
            new Door("/files/payments/00000000-0000-0000-0000-000000000000/transfers.txt", NOBODY),
            new Door("/files/payments/00000000-0000-0000-0000-000000000000/notice.pdf", NOBODY),
            new Door(INCIDENT, INSIDE),
            new Door(INCIDENT + "/facts", INSIDE),
            new Door(INCIDENT + "/duties", INSIDE),
            new Door(INCIDENT + "/duties/commission-report", INSIDE),
            new Door(INCIDENT + "/duties/nothing", NOBODY),
            new Door(INCIDENT + "/plan", INSIDE),
            new Door("/support", with("operator", INSURER)),
            new Door("/support/{request}", INSIDE),
            new Door("/support/{incident}", NOBODY),
            new Door("/admin/vendors", Set.of("admin")),
            new Door("/admin/products/editions", Set.of("admin", "supervisor")),
            new Door("/admin/api", Set.of("admin")),
            new Door("/admin/products/editions/{incident}", NOBODY),
            new Door(INCIDENT + "/expenses", INSIDE),
            new Door(INCIDENT + "/expenses/new", INSIDE),
            new Door(INCIDENT + "/expenses/import", INSIDE),
            new Door(INCIDENT + "/expenses/{line}", INSIDE),
            new Door("/incidents/{neighbours-incident}/expenses/{line}", NOBODY),
            new Door(INCIDENT + "/what-if", INSIDE),
            new Door(INCIDENT + "/consents/new/{line}", Set.of(OWNER, "agency", "operator")),
            new Door("/incidents/{neighbours-incident}/consents/new/{line}", NOBODY),
            new Door(INCIDENT + "/damages/new", Set.of(OWNER, "agency", "operator")),
            new Door("/damages/{damages}", INSIDE),
            new Door("/damages/{damages}/edit", Set.of(OWNER, "agency", "operator")),
            new Door("/damages/{incident}", NOBODY),
            new Door("/consents", INSURER),
            new Door("/consents/{consent}", INSIDE),
            new Door("/consents/{incident}", NOBODY),
            new Door("/files/consents/{incident}/letter.pdf", NOBODY),
            new Door(INCIDENT + "/interruption", INSIDE),
            new Door(INCIDENT + "/interruption/months", INSIDE),
            new Door(INCIDENT + "/interruption/nothing", NOBODY),
            new Door("/desk/{incident}/interruption", INSURER),
            new Door(INCIDENT + "/merge/{neighbours-incident}", NOBODY),
            new Door("/policies", EVERYBODY),
            new Door("/drills", Set.of(OWNER, NEIGHBOUR)),
            new Door("/drills/{drill}", Set.of(OWNER)),
            new Door("/policies/{policy}", without(NEIGHBOUR, EVERYBODY)),
            new Door("/policies/{policy}/figures", Set.of("admin")),
            new Door("/policies/{policy}/edit", Set.of("admin")),
            new Door("/admin/policies/new", Set.of("admin")),
            new Door("/admin/claims/import", Set.of("admin")),
            new Door("/admin/policies/import", Set.of("admin")),
            new Door("/admin/policies/import/{import}", Set.of("admin")),
            new Door("/admin/policies/import/{incident}", NOBODY),
            new Door("/files/expenses/template.xlsx?language=ja", EVERYBODY),
            new Door("/files/expenses/template.csv?language=en", EVERYBODY),
            new Door("/files/policies/template.xlsx?product=tokio-marine-chuokai&language=ja", Set.of("admin")),
            new Door("/files/policies/template.csv?product=sompo-web&language=en", Set.of("admin")),
            new Door("/files/policies/imports/{import}/faults.csv?language=ja", Set.of("admin")),
            new Door("/files/policies/imports/{incident}/faults.csv?language=ja", NOBODY),
            new Door("/report", REPORTERS),
            new Door("/report?policy={policy}", without(NEIGHBOUR, REPORTERS)),
            new Door("/report/{draft}/safety", Set.of(OWNER)),
            new Door("/report/{draft}/check", Set.of(OWNER)),
            new Door("/report/{draft}/receipt", Set.of(OWNER)),
            new Door("/report/{sent}/check", Set.of(OWNER)),
            new Door("/report/{sent}/receipt", Set.of(OWNER)),
            new Door("/calls/{draft}", NOBODY),
            new Door("/report/code", WITH_INCIDENTS),
            new Door("/call-backs", with("operator", INSURER)),
            new Door("/notices", with("operator", INSURER)),
            new Door("/notices?q=" + FIRM, with("operator", INSURER)),
            new Door("/notices/{notice}", with("operator", INSURER)),
            new Door("/desk", INSURER),
            new Door("/desk?q=" + FIRM, INSURER),
            new Door("/desk/{incident}", INSURER),
            new Door("/desk/{incident}/exclusions", INSURER),
            new Door("/desk/{incident}?line={line}", INSURER),
            new Door("/admin/trail", Set.of("admin")),
            new Door("/admin/mail", Set.of("admin")),
            new Door("/admin/mail/{mail}", Set.of("admin")),
            new Door("/admin/mail/{incident}", NOBODY),
            new Door("/files/trail.csv?person={incident}", Set.of("admin")),
            new Door("/admin/products", with("admin", INSURER)),
            new Door("/admin/products/tokio-marine-chuokai", with("admin", INSURER)),
            new Door("/admin/start", Set.of("admin")),
            new Door("/admin/people", Set.of("admin")),
            new Door("/admin/people/new", Set.of("admin")),
            new Door("/admin/people/{person}", Set.of("admin")),
            new Door("/admin/organisations", Set.of("admin")),
            new Door("/admin/organisations/new", Set.of("admin")),
            new Door("/admin/organisations/{organisation}", Set.of("admin")),
            new Door("/profile", EVERYBODY),
            new Door("/passkey", EVERYBODY),
            new Door(FILES + "/notice.pdf", INSIDE),
            new Door(FILES + "/deadlines.ics", INSIDE),
            new Door(FILES + "/duties/nothing.txt", NOBODY),
            new Door(FILES + "/duties/nothing.pdf", NOBODY),
            new Door(FILES + "/packet.pdf", INSIDE),
            new Door(FILES + "/packet.zip", INSIDE),
            new Door(FILES + "/packets/00000000-0000-0000-0000-000000000001", NOBODY),
            new Door(INCIDENT + "/packet/pdf", INSIDE),
            new Door("/files/receipts/{receipt}", INSIDE),
            new Door("/files/receipts/{receipt}/pages/1", NOBODY),
            new Door("/nowhere", NOBODY));

    boolean isOpenTo(String account) {
        return open.contains(account);
    }

    private static Set<String> with(String account, Set<String> others) {
        Set<String> all = new TreeSet<>(others);
        all.add(account);
        return all;
    }

    private static Set<String> without(String account, Set<String> all) {
        Set<String> others = new TreeSet<>(all);
        others.remove(account);
        return others;
    }
}
