package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.details.Details;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Twins;
import io.shirase.incident.ui.FirstAid;
import io.shirase.part.DefinitionList;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Contact;
import io.shirase.product.ProductCatalog;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the screen of each question, with what other features have to say about it. */
@Component
class Questions {

    private final List<DiscoveryHint> discoveryHints;
    private final List<ConsentHint> consentHints;
    private final Policies policies;
    private final Twins twins;
    private final SignedIn signedIn;
    private final Clock clock;
    private final PolicyProducts products;
    private final ProductCatalog catalog;

    Questions(
            List<DiscoveryHint> discoveryHints,
            List<ConsentHint> consentHints,
            Policies policies,
            PolicyProducts products,
            ProductCatalog catalog,
            Twins twins,
            SignedIn signedIn,
            Clock clock) {
        this.discoveryHints = discoveryHints;
        this.consentHints = consentHints;
        this.policies = policies;
        this.twins = twins;
        this.signedIn = signedIn;
        this.clock = clock;
        this.products = products;
        this.catalog = catalog;
    }

    /** @param whose says at the end whose report it is */
    Question about(
            ReportStep step,
            Way way,
            Answers answers,
            Question.Save save,
            Supplier<com.vaadin.flow.component.Component> whose) {
        return switch (step) {
            case SAFETY -> new SafetyQuestion(answers, save, firstAid(answers));
            case SYMPTOMS -> new SymptomsQuestion(answers, save);
            case DISCOVERY -> new DiscoveryQuestion(answers, save, discoveryHints, clock);
            case AFFECTED -> new AffectedQuestion(answers, save);
            case ORDERS -> new OrdersQuestion(answers, save, consentHints, clock);
            case CHECK -> new CheckQuestion(way, answers, save, whose.get());
        };
    }

    /** Whoever is on the telephone reads it out when it is time for that. */
    private com.vaadin.flow.component.Component firstAid(Answers answers) {
        FirstAid aid = new FirstAid(hotline(answers));
        return onTheTelephone() ? new Details(words().of("report.ui.call.aid"), aid) : aid;
    }

    CallerFields caller(Answers answers, Question.Save save) {
        return new CallerFields(answers, save, clock);
    }

    boolean onTheTelephone() {
        return signedIn.find().filter(person -> person.role() == Role.OPERATOR).isPresent();
    }

    /** Null where the product names none, where several do and nobody knows the policy, and for who is the hotline. */
    private @Nullable Contact hotline(Answers answers) {
        if (onTheTelephone()) {
            return null;
        }
        if (signedIn.find().isEmpty()) {
            List<Contact> all = hotlines();
            return all.size() == 1 ? all.getFirst() : null;
        }
        return chosen(answers).flatMap(products::hotline).orElse(null);
    }

    /** Those of every product, for somebody whose policy is not known. */
    List<Contact> hotlines() {
        return catalog.products().stream()
                .flatMap(product -> product.contact(Contact.Kind.HOTLINE).stream())
                .distinct()
                .toList();
    }

    /** The policy that is chosen. */
    DefinitionList policy(Answers answers) {
        return new DefinitionList()
                .add(
                        words().of("report.ui.policy"),
                        chosen(answers)
                                .map(policy -> policy.insuredName() + " " + policy.certificateNumber())
                                .orElse(words().of("report.ui.policy.unknown")));
    }

    /** What the insured of the policy is called that is chosen. */
    Optional<String> insured(Answers answers) {
        return chosen(answers).map(Policy::insuredName);
    }

    /** The reports that may be of the same event, where the person sees any. */
    Optional<TwinNote> twins(Answers answers) {
        return chosen(answers)
                .map(policy -> twins.before(policy.id(), answers.discovery()))
                .filter(found -> !found.isEmpty())
                .map(found -> new TwinNote(found, onTheTelephone()));
    }

    private Optional<Policy> chosen(Answers answers) {
        try {
            return Optional.ofNullable(answers.policyId()).map(policies::get);
        } catch (NotFoundException noLongerVisible) {
            return Optional.empty();
        }
    }
}
