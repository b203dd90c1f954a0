package io.shirase.shell;

import com.vaadin.flow.router.RouteConfiguration;
import io.shirase.identity.Role;
import java.util.List;
import java.util.Set;

/**
 * A place that the navigation leads to.
 *
 * @param key what it is called, a key of the texts
 * @param path its path without a leading slash
 * @param roles whom it is for
 */
record Destination(String key, String path, Set<Role> roles) {

    private static final List<Destination> ALL = List.of(
            new Destination("shell.nav.start", "admin/start", Set.of(Role.ADMIN)),
            new Destination("shell.nav.desk", "desk", Set.of(Role.HANDLER, Role.SUPERVISOR)),
            new Destination("shell.nav.incidents", "incidents", Set.of(Role.POLICYHOLDER, Role.AGENCY, Role.OPERATOR)),
            new Destination("shell.nav.report", "report", Set.of(Role.POLICYHOLDER, Role.AGENCY, Role.OPERATOR)),
            new Destination("shell.nav.call-backs", "call-backs", Set.of(Role.OPERATOR, Role.HANDLER, Role.SUPERVISOR)),
            new Destination("shell.nav.consents", "consents", Set.of(Role.HANDLER, Role.SUPERVISOR)),
            new Destination("shell.nav.support", "support", Set.of(Role.OPERATOR, Role.HANDLER, Role.SUPERVISOR)),
            new Destination("shell.nav.notices", "notices", Set.of(Role.OPERATOR, Role.HANDLER, Role.SUPERVISOR)),
            new Destination(
                    "shell.nav.policies",
                    "policies",
                    Set.of(Role.POLICYHOLDER, Role.AGENCY, Role.HANDLER, Role.SUPERVISOR, Role.ADMIN)),
            new Destination("shell.nav.payments", "payments", Set.of(Role.SUPERVISOR)),
            new Destination("shell.nav.account", "account", Set.of(Role.POLICYHOLDER)),
            new Destination("shell.nav.overview", "overview", Set.of(Role.SUPERVISOR, Role.ADMIN)),
            new Destination("shell.nav.ledger", "ledger", Set.of(Role.SUPERVISOR, Role.ADMIN)),
            new Destination("shell.nav.products", "admin/products", Set.of(Role.HANDLER, Role.SUPERVISOR, Role.ADMIN)),
            new Destination("shell.nav.people", "admin/people", Set.of(Role.ADMIN)),
            new Destination("shell.nav.organisations", "admin/organisations", Set.of(Role.ADMIN)),
            new Destination("shell.nav.vendors", "admin/vendors", Set.of(Role.ADMIN)),
            new Destination("shell.nav.api", "admin/api", Set.of(Role.ADMIN)),
            new Destination("shell.nav.trail", "admin/trail", Set.of(Role.ADMIN)),
            new Destination("shell.nav.mail", "admin/mail", Set.of(Role.ADMIN)));

    /** The places for somebody in this role that exist, the first of them the person's home. */
    static List<Destination> of(Role role) {
        return of(role, RouteConfiguration.forApplicationScope());
    }

    static List<Destination> of(Role role, RouteConfiguration routes) {
        return ALL.stream()
                .filter(place -> place.roles().contains(role))
                .filter(place -> routes.getRoute(place.path()).isPresent())
                .toList();
    }

    /** Whether a page lies at this place or below it. */
    boolean holds(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
