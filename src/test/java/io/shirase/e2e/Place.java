package io.shirase.e2e;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that a person can be on: who, and how to get there from the address bar. {@code #} in the address stands for
 * the id in the first link of the page {@code from} that leads to the part of the address before it.
 *
 * @param account a demo account, or null for somebody who has not signed in
 * @param from the page on which the link is found; null where the address has no {@code #}
 */
record Place(
        String name,
        @Nullable String account,
        String address,
        @Nullable String from) {

    /** Every kind of page; a new one belongs here, for the pictures and for the checks of every page. */
    static final List<Place> ALL = List.of(
            new Place("login", null, "/login", null),
            new Place("incidents", "policyholder", "/incidents", null),
            new Place("incident", "policyholder", "/incidents/#", "/incidents"),
            new Place("facts", "policyholder", "/incidents/#/facts", "/incidents"),
            new Place("report", "policyholder", "/report", null),
            new Place("policies", "policyholder", "/policies", null),
            new Place("policy", "policyholder", "/policies/#", "/policies"),
            new Place("agency", "agency", "/incidents", null),
            new Place("hotline", "operator", "/report", null),
            new Place("products", "admin", "/admin/products", null),
            new Place("product", "admin", "/admin/products/tokio-marine-chuokai", null),
            new Place("not-found", "policyholder", "/nowhere", null));

    /** Brings a visitor here, who may have been elsewhere with the same account. */
    void visit(Visitor visitor) {
        visitor.open(from == null ? address : resolved(visitor));
    }

    private String resolved(Visitor visitor) {
        String prefix = address.substring(1, address.indexOf('#'));
        visitor.open(String.valueOf(from));
        visitor.page().locator("a[href*='" + prefix + "']").first().waitFor();
        Object id = visitor.page()
                .evaluate(
                        "prefix => [...document.querySelectorAll('a')].map(a => a.getAttribute('href') ?? '')"
                                + ".map(href => href.match(new RegExp(prefix + '([0-9a-f-]{36})')))"
                                + ".filter(match => match).map(match => match[1])[0]",
                        prefix);
        return address.replace("#", String.valueOf(id));
    }

    @Override
    public String toString() {
        return name;
    }
}
