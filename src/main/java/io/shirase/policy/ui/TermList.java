package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.policy.Policy;
import org.jspecify.annotations.Nullable;

/** The certificate's numbers, as far as this policy has them. */
final class TermList extends Composite<DefinitionList> {

    TermList(Policy policy) {
        Claim.Terms terms = policy.terms();
        yen("policyLimit", terms.policyLimit());
        yen("costLimit", terms.costLimit());
        yen("claimLimit", terms.claimLimit());
        if (!terms.deductible().isZero()) {
            yen("deductible", terms.deductible());
        }
        yen("headCap", terms.headCap());
        yen("profitLimit", terms.profitLimit());
        yen("continuationLimit", terms.continuationLimit());
        if (terms.waitingHours() != null) {
            getContent()
                    .add(
                            words().of("policy.ui.term.waitingHours"),
                            words().of("policy.ui.hours", terms.waitingHours()));
            yen("interruptionDeductible", terms.interruptionDeductible());
        }
        Claim.Rate premiumRatio = terms.premiumRatio();
        if (premiumRatio != null) {
            getContent()
                    .add(
                            words().of("policy.ui.term.premiumRatio"),
                            words().of(
                                            "policy.ui.ratio",
                                            words().formats().number(premiumRatio.numerator()),
                                            words().formats().number(premiumRatio.denominator())));
        }
    }

    private void yen(String term, @Nullable Yen amount) {
        if (amount != null) {
            getContent().add(words().of("policy.ui.term." + term), Amount.of(amount));
        }
    }
}
