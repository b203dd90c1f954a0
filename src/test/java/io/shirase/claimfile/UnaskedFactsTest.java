package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.LineQuestions;
import io.shirase.assessment.Questions;
import io.shirase.assessment.Trait;
import io.shirase.product.Product;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fact that a form does not ask for")
class UnaskedFactsTest {

    private static final int CLAIMS = 3_000;

    @Test
    void neverChangesWhatIsPaid() {
        for (int seed = 1; seed <= CLAIMS; seed++) {
            ClaimGenerator chance = new ClaimGenerator(seed);
            Product product = chance.product();
            Claim claim = chance.claim(product);
            Questions questions = Questions.of(product);
            Claim otherwise = new Claim(
                    claim.policy(),
                    claim.incidents(),
                    claim.expenses().stream()
                            .map(line -> otherwise(line, questions.about(line.activity()), elsewhere(product)))
                            .toList(),
                    claim.interruptions());

            assertThat(Assessor.assess(product, otherwise))
                    .as("seed " + seed)
                    .isEqualTo(Assessor.assess(product, claim));
        }
    }

    /** Traits that the product's file wants asked only for some of the activities that they can deny. */
    private static Set<String> elsewhere(Product product) {
        return product.traits().stream()
                .filter(check -> check.asked() != null)
                .map(Product.TraitCheck::trait)
                .collect(Collectors.toSet());
    }

    private static Claim.Expense otherwise(Claim.Expense line, LineQuestions asked, Set<String> elsewhere) {
        List<Trait> traits = line.traits().stream()
                .filter(trait -> asked.traits().contains(trait) || elsewhere.contains(trait.code()))
                .toList();
        return new Claim.Expense(
                line.id(),
                line.incident(),
                line.activity(),
                line.amount(),
                line.acceptedAmount(),
                line.orderedAt(),
                line.accruedOn(),
                line.spentOn(),
                line.consentOn(),
                asked.outsourced() == line.outsourced(),
                asked.heads() ? line.heads() : null,
                asked.heads() ? line.unitCost() : null,
                asked.claim() ? line.claimMadeAt() : null,
                asked.claim() ? line.claim() : null,
                asked.settlementApproved() ? line.settlementApproved() : other(line.settlementApproved()),
                asked.domestic() == line.domestic(),
                traits,
                line.paidByOtherInsurance());
    }

    private static @Nullable Boolean other(@Nullable Boolean answer) {
        return answer == null ? Boolean.TRUE : null;
    }
}
