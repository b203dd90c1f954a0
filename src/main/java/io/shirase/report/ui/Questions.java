package io.shirase.report.ui;

import io.shirase.identity.NotFoundException;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.report.Answers;
import io.shirase.report.ReportDraft;
import io.shirase.report.ReportStep;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the screen of each question, with what other features have to say about it. */
@Component
class Questions {

    private final List<DiscoveryHint> discoveryHints;
    private final List<ConsentHint> consentHints;
    private final Policies policies;
    private final Clock clock;
    private final String hotline;

    Questions(
            List<DiscoveryHint> discoveryHints,
            List<ConsentHint> consentHints,
            Policies policies,
            Clock clock,
            @Value("${shirase.hotline:0120-269-318}") String hotline) {
        this.discoveryHints = discoveryHints;
        this.consentHints = consentHints;
        this.policies = policies;
        this.clock = clock;
        this.hotline = hotline;
    }

    Question about(ReportStep step, ReportDraft draft, Question.Save save) {
        Answers answers = draft.answers();
        return switch (step) {
            case SAFETY -> new SafetyQuestion(answers, save, hotline);
            case SYMPTOMS -> new SymptomsQuestion(answers, save);
            case DISCOVERY -> new DiscoveryQuestion(answers, save, discoveryHints, clock);
            case AFFECTED -> new AffectedQuestion(answers, save);
            case ORDERS -> new OrdersQuestion(answers, save, consentHints, clock);
            case CHECK -> new CheckQuestion(draft, save, policy(answers));
        };
    }

    private String policy(Answers answers) {
        try {
            if (answers.policyId() == null) {
                return "";
            }
            Policy policy = policies.get(answers.policyId());
            return policy.insuredName() + " " + policy.certificateNumber();
        } catch (NotFoundException noLongerVisible) {
            return "";
        }
    }
}
