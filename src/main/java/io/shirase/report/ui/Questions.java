package io.shirase.report.ui;

import io.shirase.identity.NotFoundException;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.ui.FirstAid;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Contact;
import io.shirase.report.Answers;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the screen of each question, with what other features have to say about it. */
@Component
class Questions {

    private final List<DiscoveryHint> discoveryHints;
    private final List<ConsentHint> consentHints;
    private final Policies policies;
    private final SignedIn signedIn;
    private final Clock clock;
    private final PolicyProducts products;

    Questions(
            List<DiscoveryHint> discoveryHints,
            List<ConsentHint> consentHints,
            Policies policies,
            PolicyProducts products,
            SignedIn signedIn,
            Clock clock) {
        this.discoveryHints = discoveryHints;
        this.consentHints = consentHints;
        this.policies = policies;
        this.signedIn = signedIn;
        this.clock = clock;
        this.products = products;
    }

    Question about(ReportStep step, ReportDraft draft, Question.Save save) {
        Answers answers = draft.answers();
        return switch (step) {
            case SAFETY -> new SafetyQuestion(answers, save, new FirstAid(hotline(answers)));
            case SYMPTOMS -> new SymptomsQuestion(answers, save);
            case DISCOVERY -> new DiscoveryQuestion(answers, save, discoveryHints, clock);
            case AFFECTED -> new AffectedQuestion(answers, save);
            case ORDERS -> new OrdersQuestion(answers, save, consentHints, clock);
            case CHECK -> new CheckQuestion(draft, save, policy(answers));
        };
    }

    /** What an operator notes of the caller beside every question; empty for everybody else. */
    Optional<CallerFields> caller(ReportDraft draft, Question.Save save) {
        return onTheTelephone() ? Optional.of(new CallerFields(draft.answers(), save, clock)) : Optional.empty();
    }

    private boolean onTheTelephone() {
        return signedIn.person().role() == Role.OPERATOR;
    }

    /** Null where the product names none, and for who is the hotline. */
    private @Nullable Contact hotline(Answers answers) {
        return onTheTelephone()
                ? null
                : chosen(answers).flatMap(products::hotline).orElse(null);
    }

    private String policy(Answers answers) {
        return chosen(answers)
                .map(policy -> policy.insuredName() + " " + policy.certificateNumber())
                .orElse("");
    }

    private Optional<Policy> chosen(Answers answers) {
        try {
            return Optional.ofNullable(answers.policyId()).map(policies::get);
        } catch (NotFoundException noLongerVisible) {
            return Optional.empty();
        }
    }
}
