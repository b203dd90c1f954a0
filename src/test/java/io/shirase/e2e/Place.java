package io.shirase.e2e;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that a person can be on: who, and how to get there from the address bar. {@code #} in the address stands for
 * the id in the first link that leads there: on the page {@code from}, a second one on the page before it.
 *
 * @param account a demo account, or null for somebody who has not signed in
 * @param from the page on which the link is found; null where the address has no {@code #}
 */
record Place(
        String name,
        @Nullable String account,
        String address,
        @Nullable String from) {

    private static final Pattern NOTICE_NUMBER = Pattern.compile("SR-\\d{4}-\\d+");

    private static final String FIRST_ID =
            "prefix => [...document.querySelectorAll('a')].map(a => a.getAttribute('href') ?? '')"
                    + ".map(href => href.match(new RegExp(prefix + '([0-9a-f-]{36})')))"
                    + ".filter(match => match).map(match => match[1])[0]";

    /** Every kind of page; a new one belongs here, for the pictures and for the checks of every page. */
    static final List<Place> ALL = List.of(
            new Place("login", null, "/login", null),
            new Place("incidents", "policyholder", "/incidents", null),
            new Place("incident", "policyholder", "/incidents/#", "/incidents"),
            new Place("facts", "policyholder", "/incidents/#/facts", "/incidents"),
            new Place("expenses", "policyholder", "/incidents/#/expenses", "/incidents"),
            new Place("expense", "policyholder", "/incidents/#/expenses/#", "/incidents"),
            new Place("report", "policyholder", "/report", null),
            new Place("desk", "handler", "/desk", null),
            new Place("desk-incident", "handler", "/desk/#", "/desk"),
            new Place("policies", "policyholder", "/policies", null),
            new Place("policy", "policyholder", "/policies/#", "/policies"),
            new Place("agency", "agency", "/incidents", null),
            new Place("hotline", "operator", "/report", null),
            new Place("products", "admin", "/admin/products", null),
            new Place("product", "admin", "/admin/products/tokio-marine-chuokai", null),
            new Place("not-found", "policyholder", "/nowhere", null));

    /** Brings a visitor here, who may have been elsewhere with the same account. */
    void visit(Visitor visitor) {
        if (from == null) {
            visitor.open(address);
        } else if (address.equals("/desk/#")) {
            visitor.open(from);
            visitor.page().getByText(NOTICE_NUMBER).first().click();
            visitor.page().waitForURL("**/desk/*");
            visitor.settle();
        } else {
            visitor.open(resolved(visitor, address, from));
        }
    }

    private static String resolved(Visitor visitor, String address, String page) {
        if (!address.contains("#")) {
            return address;
        }
        String prefix = address.substring(0, address.indexOf('#'));
        visitor.open(page);
        visitor.page().locator("a[href*='" + prefix.substring(1) + "']").first().waitFor();
        String id = String.valueOf(visitor.page().evaluate(FIRST_ID, prefix.substring(1)));
        String known = address.replaceFirst("#", id);
        return resolved(visitor, known, known.substring(0, Math.max(0, known.indexOf("/#"))));
    }

    @Override
    public String toString() {
        return name;
    }
}
