package io.shirase.e2e;

import io.shirase.report.ReportStep;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page that a person can be on: who, and its address, in which {@code {name}} stands for something {@link Known}.
 *
 * @param account a demo account, or null for somebody who has not signed in
 */
record Place(String name, @Nullable String account, String address) {

    private static final String INCIDENT = "/incidents/{incident}";

    /** Every kind of page; a new one belongs here, for the pictures and for the checks of every page. */
    static final List<Place> ALL = Stream.concat(
                    Stream.of(
                            new Place("login", null, "/login"),
                            new Place("incidents", "policyholder", "/incidents"),
                            new Place("incident", "policyholder", "/incidents/{suspicion}"),
                            new Place("facts", "policyholder", INCIDENT + "/facts"),
                            new Place("duties", "policyholder", "/incidents/{suspicion}/duties"),
                            new Place("duty-report", "policyholder", "/incidents/{suspicion}/duties/commission-report"),
                            new Place("plan", "policyholder", "/incidents/{suspicion}/plan"),
                            new Place("support", "operator", "/support"),
                            new Place("support-request", "operator", "/support/{request}"),
                            new Place("vendors", "admin", "/admin/vendors"),
                            new Place("editions", "admin", "/admin/products/editions"),
                            new Place("programs", "admin", "/admin/api"),
                            new Place("expenses", "policyholder", "/incidents/{suspicion}/expenses"),
                            new Place("expense", "policyholder", INCIDENT + "/expenses/{line}"),
                            new Place("expense-import", "policyholder", INCIDENT + "/expenses/import"),
                            new Place("expense-new", "policyholder", INCIDENT + "/expenses/new"),
                            new Place("what-if", "policyholder", INCIDENT + "/what-if"),
                            new Place("consent-ask", "policyholder", INCIDENT + "/consents/new/{line}"),
                            new Place("damages", "policyholder", "/damages/{damages}"),
                            new Place("damages-edit", "policyholder", "/damages/{damages}/edit"),
                            new Place("damages-new", "policyholder", INCIDENT + "/damages/new"),
                            new Place("consents", "handler", "/consents"),
                            new Place("consent", "handler", "/consents/{consent}"),
                            new Place("packet", "policyholder", INCIDENT + "/packet/zip"),
                            new Place("interruption-none", "policyholder", INCIDENT + "/interruption"),
                            new Place("interruption", "policyholder2", "/incidents/{neighbours-incident}/interruption"),
                            new Place(
                                    "interruption-months",
                                    "policyholder2",
                                    "/incidents/{neighbours-incident}/interruption/months"),
                            new Place("merge", "operator", "/incidents/{twin-of}/merge/{twin}"),
                            new Place("report", "policyholder", "/report"),
                            new Place("report-receipt", "policyholder", "/report/{sent}/receipt"),
                            new Place("desk", "handler", "/desk"),
                            new Place("desk-stop", "handler", "/desk/{neighbours-incident}/interruption"),
                            new Place("desk-incident", "handler", "/desk/{suspicion}"),
                            new Place("desk-exclusions", "handler", "/desk/{suspicion}/exclusions"),
                            new Place("policies", "policyholder", "/policies"),
                            new Place("drills", "policyholder", "/drills"),
                            new Place("drill", "policyholder", "/drills/{drill}"),
                            new Place("policy", "policyholder", "/policies/{policy}"),
                            new Place("certificate", "admin", "/policies/{policy}/figures"),
                            new Place("policy-new", "admin", "/admin/policies/new"),
                            new Place("policy-imports", "admin", "/admin/policies/import"),
                            new Place("policy-import", "admin", "/admin/policies/import/{import}"),
                            new Place("claim-file", "admin", "/admin/claims/import"),
                            new Place("policy-edit", "admin", "/policies/{policy}/edit"),
                            new Place("facts-correct", "handler", "/incidents/{suspicion}/facts"),
                            new Place("agency", "agency", "/incidents"),
                            new Place("hotline", "operator", "/report"),
                            new Place("products", "admin", "/admin/products"),
                            new Place("product", "admin", "/admin/products/tokio-marine-chuokai"),
                            new Place("overview", "supervisor", "/overview"),
                            new Place("ledger", "supervisor", "/ledger"),
                            new Place("payments", "supervisor", "/payments"),
                            new Place("account", "policyholder", "/account"),
                            new Place("trail", "admin", "/admin/trail"),
                            new Place("first-day", "admin", "/admin/start"),
                            new Place("people", "admin", "/admin/people"),
                            new Place("person-new", "admin", "/admin/people/new"),
                            new Place("person", "admin", "/admin/people/{person}"),
                            new Place("organisations", "admin", "/admin/organisations"),
                            new Place("organisation-new", "admin", "/admin/organisations/new"),
                            new Place("organisation", "admin", "/admin/organisations/{organisation}"),
                            new Place("profile", "policyholder", "/profile"),
                            new Place("password-forgotten", null, "/password/forgotten"),
                            new Place("password", null, "/password"),
                            new Place("notice", null, "/notice"),
                            new Place("notice-symptoms", null, "/notice/symptoms"),
                            new Place("notice-receipt-none", null, "/notice/receipt"),
                            new Place("call-backs", "operator", "/call-backs"),
                            new Place("notices", "operator", "/notices"),
                            new Place("notice-match", "operator", "/notices/{notice}"),
                            new Place("code", "policyholder", "/report/code"),
                            // Leads on to the profile, and so not from it.
                            new Place("passkey", "policyholder", "/passkey"),
                            new Place("mails", "admin", "/admin/mail"),
                            new Place("mail", "admin", "/admin/mail/{mail}"),
                            new Place("design", null, "/design"),
                            new Place("design-report", null, "/design/report"),
                            new Place("design-desk", null, "/design/desk"),
                            new Place("not-found", "policyholder", "/nowhere")),
                    Arrays.stream(ReportStep.values())
                            .map(step -> new Place(
                                    "report-" + step.code(), "policyholder", "/report/{draft}/" + step.code())))
            .toList();

    void visit(Visitor visitor, Known known) {
        visitor.open(known.in(address));
    }

    /** Comes to it by a link of the portal, where there is one that this person can be shown. */
    void follow(Visitor visitor, Known known) {
        String path = known.in(address);
        boolean within = account != null && visitor.page().locator("main h1").count() > 0;
        if (within && !visitor.page().url().equals(visitor.address() + path)) {
            visitor.followOn(path.substring(1));
        } else {
            visitor.open(path);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
