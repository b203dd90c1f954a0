package io.shirase.directory;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import io.shirase.product.ProductCatalog;
import io.shirase.storage.PlainText;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vendors that help after an incident. Administrators keep them; whoever has to do with incidents sees them. */
@Service
@Transactional
public class Vendors {

    private final VendorStore store;
    private final Support support;
    private final ProductCatalog products;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    Vendors(
            VendorStore store,
            Support support,
            ProductCatalog products,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.support = support;
        this.products = products;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the panel first, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<Vendor> all() {
        return store.all();
    }

    /**
     * Those who can do something for the insured of a product, those of the panel first.
     *
     * @param function its code
     * @param product its code
     */
    @Transactional(readOnly = true)
    public List<Vendor> helping(String function, String product) {
        return store.all().stream()
                .filter(vendor -> vendor.helps(function, product))
                .toList();
    }

    /**
     * Enters a vendor; the same id again changes nothing.
     *
     * @throws InvalidSupport if it cannot be kept
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void add(Vendor typed) {
        Vendor vendor = checked(typed);
        if (!store.holds(vendor.id())) {
            store.add(vendor, clock.instant(), signedIn.person().username());
            audit.record("vendor.added", vendor.id(), detail(vendor));
        }
    }

    /**
     * @throws InvalidSupport if it cannot be kept, or somebody else has changed it since it was seen
     * @throws NotFoundException if there is no such vendor
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(Vendor typed) {
        Vendor vendor = checked(typed);
        if (store.find(vendor.id()).isEmpty()) {
            throw new NotFoundException();
        }
        if (!store.change(vendor, clock.instant(), signedIn.person().username())) {
            throw InvalidSupport.because("", "moved-on");
        }
        audit.record("vendor.changed", vendor.id(), detail(vendor));
    }

    /** Requests that name it go on naming it. One that is gone already stays so. */
    @PreAuthorize("hasRole('ADMIN')")
    public void remove(UUID id) {
        if (store.remove(id, clock.instant(), signedIn.person().username())) {
            audit.record("vendor.removed", id, "");
        }
    }

    private Vendor checked(Vendor typed) {
        Vendor vendor = new Vendor(
                typed.id(),
                text(typed.name()),
                typed.functions(),
                typed.products(),
                typed.panel(),
                telephone(typed.telephone()),
                text(typed.area()),
                text(typed.hours()),
                text(typed.note()),
                typed.version());
        List<Problem> problems = new ArrayList<>();
        if (vendor.name().isEmpty()) {
            problems.add(Problem.of("name", "directory.problem.name"));
        }
        if (vendor.functions().isEmpty()) {
            problems.add(Problem.of("functions", "directory.problem.functions"));
        }
        tooLong(problems, "name", vendor.name(), Vendor.MAX_NAME);
        tooLong(problems, "telephone", vendor.telephone(), Vendor.MAX_TELEPHONE);
        tooLong(problems, "area", vendor.area(), Vendor.MAX_WORDS);
        tooLong(problems, "hours", vendor.hours(), Vendor.MAX_WORDS);
        tooLong(problems, "note", vendor.note(), Vendor.MAX_NOTE);
        if (!vendor.telephone().matches("[0-9+()\\- ]*")) {
            problems.add(Problem.of("telephone", "directory.problem.telephone"));
        }
        InvalidSupport.refuse(problems);
        boolean known = vendor.functions().stream()
                        .allMatch(code -> support.function(code).isPresent())
                && products.codes().containsAll(vendor.products());
        if (!known) {
            throw new IllegalArgumentException("No such function or product: " + vendor);
        }
        return vendor;
    }

    private static String text(String typed) {
        return PlainText.of(typed).strip();
    }

    /** With the digits and hyphens that a telephone dials, however wide they were typed. */
    private static String telephone(String typed) {
        return text(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("[ー‐‑–—−]", "-");
    }

    private static void tooLong(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(Problem.of(field, "incident.problem.long", most));
        }
    }

    private static String detail(Vendor vendor) {
        return vendor.name() + " " + vendor.telephone();
    }
}
