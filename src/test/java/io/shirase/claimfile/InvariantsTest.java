package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.WindowState;
import io.shirase.money.Yen;
import io.shirase.product.Item;
import io.shirase.product.Product;
import io.shirase.product.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("What holds for every claim, whatever it says")
class InvariantsTest {

    /** Fewer where every claim is asked thousands of times: {@code script/mutation}. */
    private static final int CLAIMS = Integer.getInteger("shirase.claims", 2_000);

    private static final long FIRST_SEED = Long.getLong("shirase.seed", 20_261_123L);

    private interface Invariant {
        void check(ClaimGenerator chance, Product product, Claim claim, Assessment assessment);
    }

    private static void forEveryClaim(Invariant invariant) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CLAIMS; seed++) {
            ClaimGenerator chance = new ClaimGenerator(seed);
            Product product = chance.product();
            Claim claim = chance.claim(product);
            try {
                invariant.check(chance, product, claim, Assessor.assess(product, claim));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With -Dshirase.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void theLinesAndInterruptionsAddUpToTheTotal() {
        forEveryClaim((chance, product, claim, assessment) ->
                assertThat(total(assessment)).isEqualTo(assessment.payable().amount()));
    }

    @Test
    void noLinePaysMoreThanItAskedForAndWhatIsNotCoveredPaysNothing() {
        forEveryClaim((chance, product, claim, assessment) -> {
            for (int i = 0; i < assessment.lines().size(); i++) {
                Assessment.Line line = assessment.lines().get(i);
                assertThat(line.payable()).isLessThanOrEqualTo(line.eligible());
                assertThat(line.eligible())
                        .isLessThanOrEqualTo(claim.expenses().get(i).amount());
                if (!line.payable().isZero()) {
                    assertThat(line.outcome().code()).isEqualTo("payable");
                }
            }
        });
    }

    @Test
    void noLimitIsEverExceededAndWhatRemainsIsWhatWasNotDrawn() {
        forEveryClaim((chance, product, claim, assessment) -> {
            Map<String, Long> drawn = new HashMap<>();
            for (Assessment.Line line : assessment.lines()) {
                Item.Draws draws =
                        line.item() == null ? Item.Draws.NOTHING : line.item().draws();
                if (line.limit() != null) {
                    drawn.merge(line.limit(), line.payable().amount(), Long::sum);
                }
                if (draws == Item.Draws.COSTS_AND_POLICY) {
                    drawn.merge("costs", line.payable().amount(), Long::sum);
                }
                if (draws != Item.Draws.NOTHING) {
                    drawn.merge("policy", line.payable().amount(), Long::sum);
                }
            }
            assessment.interruptions().forEach(part -> {
                drawn.merge("profit", part.profit().payable().amount(), Long::sum);
                drawn.merge("policy", part.profit().payable().amount(), Long::sum);
                if (part.continuation() != null) {
                    drawn.merge("continuation", part.continuation().payable().amount(), Long::sum);
                    drawn.merge("policy", part.continuation().payable().amount(), Long::sum);
                }
            });
            Yen policy = claim.policy()
                    .terms()
                    .policyLimit()
                    .minusOrZero(claim.policy().paidOutsideFile());
            assertThat(assessment.remaining().get("policy").amount() + drawn.getOrDefault("policy", 0L))
                    .isEqualTo(policy.amount());
            if (product.limitsCosts()) {
                Yen costs = claim.policy().terms().costLimit();
                long full = costs == null
                        ? product.term(Term.COST_LIMIT).orElseThrow().standard()
                        : costs.amount();
                assertThat(assessment.remaining().get("costs").amount() + drawn.getOrDefault("costs", 0L))
                        .isEqualTo(full);
            }
            assessment
                    .remaining()
                    .forEach((code, left) -> product.limit(code).ifPresent(limit -> {
                        long most = limit.amounts().stream()
                                .map(choice -> choice.value().yen())
                                .filter(java.util.Objects::nonNull)
                                .max(Long::compare)
                                .orElse(Long.MAX_VALUE);
                        assertThat(left.amount() + drawn.getOrDefault(code, 0L)).isLessThanOrEqualTo(most);
                    }));
        });
    }

    @Test
    void addingALineNeverRaisesAnother() {
        forEveryClaim((chance, product, claim, assessment) -> {
            Claim without = withoutSharedDeductibles(claim);
            Assessment before = Assessor.assess(product, without);
            List<Claim.Expense> more = new ArrayList<>(without.expenses());
            Claim.Expense added = chance.expense(product, claim.incidents(), "X");
            int place = chance.random().nextInt(more.size() + 1);
            more.add(place, withoutClaim(added));
            Map<String, Yen> after = payments(Assessor.assess(product, with(without, more)));
            payments(before)
                    .forEach((id, paid) -> assertThat(after.get(id)).as(id).isLessThanOrEqualTo(paid));
        });
    }

    @Test
    void aWhatIfAtTheEndChangesNoLineBeforeIt() {
        forEveryClaim((chance, product, claim, assessment) -> {
            Claim.Expense more = chance.expense(product, claim.incidents(), "X");
            Assessment longer = Assessor.assess(product, claim.with(more));
            assertThat(longer.lines()).hasSize(assessment.lines().size() + 1);
            assertThat(longer.lines().subList(0, assessment.lines().size())).isEqualTo(assessment.lines());
            assertThat(longer.lines().getLast().id()).isEqualTo("X");
        });
    }

    @Test
    void raisingThePolicyLimitNeverLowersAPayment() {
        forEveryClaim((chance, product, claim, assessment) -> {
            Yen raised = claim.policy()
                    .terms()
                    .policyLimit()
                    .plus(Yen.of(chance.random().nextInt(3_000_000)));
            Map<String, Yen> after = payments(Assessor.assess(
                    product, withTerms(claim, raised, claim.policy().terms().costLimit())));
            payments(assessment)
                    .forEach((id, paid) -> assertThat(after.get(id)).as(id).isGreaterThanOrEqualTo(paid));
        });
    }

    @Test
    void raisingTheLimitOfCostsNeverLowersTheTotal() {
        forEveryClaim((chance, product, claim, assessment) -> {
            Yen costs = claim.policy().terms().costLimit();
            if (costs != null) {
                Yen raised = costs.plus(Yen.of(chance.random().nextInt(3_000_000)));
                Claim generous = withTerms(claim, claim.policy().terms().policyLimit(), raised);
                assertThat(Assessor.assess(product, generous).payable()).isGreaterThanOrEqualTo(assessment.payable());
            }
        });
    }

    @Test
    void theOrderOfIncidentsAndOfFieldsChangesNothing() {
        forEveryClaim((chance, product, claim, assessment) -> {
            List<Claim.Incident> shuffled = new ArrayList<>(claim.incidents());
            Collections.shuffle(shuffled, chance.random());
            Claim other = new Claim(claim.policy(), shuffled, claim.expenses(), claim.interruptions());
            JsonNode mixed = shuffled(CaseFiles.JSON.readTree(ClaimFileWriter.bytes(other)), chance.random());
            Claim read = Examples.read(mixed.toString()).claim();
            assertThat(Assessor.assess(product, read)).isEqualTo(assessment);
        });
    }

    @Test
    void movingADateOutOfTheWindowNeverPaysMore() {
        forEveryClaim((chance, product, claim, assessment) -> {
            if (claim.expenses().isEmpty()) {
                return;
            }
            int place = chance.random().nextInt(claim.expenses().size());
            List<Claim.Expense> moved = new ArrayList<>(claim.expenses());
            moved.set(place, accruedLate(moved.get(place)));
            Assessment after = Assessor.assess(product, with(claim, moved));
            Assessment.Line line = after.lines().get(place);
            assertThat(line.payable())
                    .isLessThanOrEqualTo(assessment.lines().get(place).payable());
            if (line.window() == WindowState.OUT) {
                assertThat(line.payable().isZero()).isTrue();
            }
            // A limit that is cut before the premium ratio, and used up after it, goes further with another line in
            // front.
            if (claim.policy().terms().premiumRatio() == null) {
                assertThat(after.payable()).isLessThanOrEqualTo(assessment.payable());
            }
        });
    }

    @Test
    void splittingALineChangesItByNoMoreThanAYenAPart() {
        forEveryClaim((chance, product, claim, assessment) -> {
            for (int i = 0; i < claim.expenses().size(); i++) {
                Claim.Expense whole = claim.expenses().get(i);
                boolean simple = whole.heads() == null
                        && whole.acceptedAmount() == null
                        && whole.paidByOtherInsurance().isZero()
                        && whole.amount().amount() > 0
                        && claim.policy().terms().premiumRatio() == null
                        && (whole.activity() != Activity.DAMAGES
                                || whole.claim() != null
                                || claim.policy().terms().deductible().isZero()
                                        && claim.policy().terms().claimLimit() == null);
                if (simple) {
                    long part = chance.random().nextLong(whole.amount().amount() + 1);
                    List<Claim.Expense> split = new ArrayList<>(claim.expenses());
                    split.set(i, part(whole, whole.id() + "a", part));
                    split.add(
                            i + 1, part(whole, whole.id() + "b", whole.amount().amount() - part));
                    Assessment after = Assessor.assess(product, with(claim, split));
                    long paid = after.lines().get(i).payable().amount()
                            + after.lines().get(i + 1).payable().amount();
                    assertThat(Math.abs(
                                    paid - assessment.lines().get(i).payable().amount()))
                            .isLessThanOrEqualTo(2);
                }
            }
        });
    }

    @Test
    void exportAndImportAreTheIdentity() {
        forEveryClaim((chance, product, claim, assessment) -> {
            byte[] written = ClaimFileWriter.bytes(claim);
            Claim read = new ClaimFileReader(Examples.PRODUCTS).read(written).claim();
            assertThat(read).isEqualTo(claim);
            assertThat(ClaimFileWriter.bytes(read)).isEqualTo(written);
        });
    }

    @Test
    void explainingAClaimComesToTheSameAssessment() {
        forEveryClaim((chance, product, claim, assessment) -> {
            var explained = Assessor.explain(product, claim);
            assertThat(explained.assessment()).isEqualTo(assessment);
            explained.lines().forEach(line -> {
                if (!line.amounts().isEmpty()) {
                    assertThat(line.amounts().getLast().after())
                            .isEqualTo(line.result().payable());
                }
            });
        });
    }

    @Test
    @Tag("slow")
    void mostOfTheClaimsAreWorthLookingAt() {
        Map<String, Integer> outcomes = new HashMap<>();
        forEveryClaim((chance, product, claim, assessment) ->
                assessment.lines().forEach(line -> outcomes.merge(line.outcome().code(), 1, Integer::sum)));
        assertThat(outcomes).containsOnlyKeys("payable", "exhausted", "denied", "pending");
        assertThat(outcomes.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
    }

    private static long total(Assessment assessment) {
        return payments(assessment).values().stream().mapToLong(Yen::amount).sum();
    }

    private static Map<String, Yen> payments(Assessment assessment) {
        Map<String, Yen> payments = new HashMap<>(
                assessment.lines().stream().collect(Collectors.toMap(Assessment.Line::id, Assessment.Line::payable)));
        assessment.interruptions().forEach(part -> {
            if (part.profit() != null) {
                payments.put(part.id() + " profit", part.profit().payable());
            }
            if (part.continuation() != null) {
                payments.put(part.id() + " continuation", part.continuation().payable());
            }
        });
        return payments;
    }

    private static Claim with(Claim claim, List<Claim.Expense> expenses) {
        return new Claim(claim.policy(), claim.incidents(), expenses, claim.interruptions());
    }

    private static Claim withTerms(Claim claim, Yen policyLimit, Yen costLimit) {
        Claim.Policy policy = claim.policy();
        Claim.Terms terms = policy.terms();
        var raised = new Claim.Terms(
                policyLimit,
                costLimit,
                terms.deductible(),
                terms.headCap(),
                terms.profitLimit(),
                terms.continuationLimit(),
                terms.waitingHours(),
                terms.interruptionDeductible(),
                terms.claimLimit(),
                terms.premiumRatio());
        return new Claim(
                new Claim.Policy(
                        policy.product(),
                        policy.certificateNumber(),
                        policy.periodStart(),
                        policy.periodEnd(),
                        policy.plan(),
                        raised,
                        policy.riders(),
                        policy.paidOutsideFile()),
                claim.incidents(),
                claim.expenses(),
                claim.interruptions());
    }

    private static Claim withoutSharedDeductibles(Claim claim) {
        return with(
                claim,
                claim.expenses().stream().map(InvariantsTest::withoutClaim).toList());
    }

    private static Claim.Expense withoutClaim(Claim.Expense expense) {
        return changed(expense, expense.id(), expense.amount(), expense.accruedOn(), null);
    }

    private static Claim.Expense accruedLate(Claim.Expense expense) {
        var late = expense.accruedOn() == null ? null : expense.accruedOn().plusYears(4);
        return changed(expense, expense.id(), expense.amount(), late, expense.claim());
    }

    private static Claim.Expense part(Claim.Expense whole, String id, long amount) {
        return changed(whole, id, Yen.of(amount), whole.accruedOn(), whole.claim());
    }

    private static Claim.Expense changed(
            Claim.Expense e, String id, Yen amount, java.time.LocalDate accruedOn, String claim) {
        return new Claim.Expense(
                id,
                e.incident(),
                e.activity(),
                amount,
                e.acceptedAmount(),
                e.orderedAt(),
                accruedOn,
                e.spentOn(),
                e.consentOn(),
                e.outsourced(),
                e.heads(),
                e.unitCost(),
                e.claimMadeAt(),
                claim,
                e.settlementApproved(),
                e.domestic(),
                e.traits(),
                e.paidByOtherInsurance());
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>(node.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode mixed = CaseFiles.JSON.createObjectNode();
            names.forEach(name -> mixed.set(name, shuffled(node.get(name), random)));
            return mixed;
        }
        if (node.isArray()) {
            ArrayNode mixed = CaseFiles.JSON.createArrayNode();
            node.forEach(entry -> mixed.add(shuffled(entry, random)));
            return mixed;
        }
        return node;
    }
}
