package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.ClaimVocabulary;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Products;
import io.shirase.assessment.Step;
import io.shirase.product.Product;
import io.shirase.rulecheck.CheckedProduct;
import io.shirase.rulecheck.ProductCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which rule beats which, as the check of a product file says it,")
class RulePrecedenceTest {

    private static final int CLAIMS = 3_000;
    private static final long SEED = 20_261_127L;

    @Test
    @DisplayName("is what the engine does with claims by chance")
    void engineAgrees() throws IOException {
        Map<String, Set<String>> said = said();
        Set<String> seen = new java.util.TreeSet<>();
        for (long seed = SEED; seed < SEED + CLAIMS; seed++) {
            ClaimGenerator chance = new ClaimGenerator(seed);
            Product product = chance.product();
            Explained explained = Assessor.explain(product, chance.claim(product));
            for (Explained.Line line : explained.lines()) {
                for (Explained.Branch branch : line.branches()) {
                    seen.addAll(pairs(product, branch));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
        for (String pair : seen) {
            String product = pair.substring(0, pair.indexOf(' '));
            assertThat(said.get(product)).contains(pair.substring(pair.indexOf(' ') + 1));
        }
    }

    private static Map<String, Set<String>> said() throws IOException {
        Map<String, Set<String>> said = new HashMap<>();
        try (var files = Files.list(Path.of("config/products"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                CheckedProduct checked = ProductCheck.of(Products.reader().readFile(file), ClaimVocabulary.get());
                said.put(
                        checked.file().product().code(),
                        checked.precedences().stream()
                                .map(pair -> pair.winner() + " " + pair.loser())
                                .collect(Collectors.toSet()));
            }
        }
        return said;
    }

    /** Of the checks that apply to a line the first denial, else the first hold, beats the others. */
    private static Set<String> pairs(Product product, Explained.Branch branch) {
        List<Explained.RuleTried> applying = branch.rules().stream()
                .filter(rule -> Set.of(Step.EXCLUSION, Step.KIND, Step.CONDITION, Step.CLOSING)
                        .contains(rule.step()))
                .filter(rule -> rule.verdict() != Explained.Verdict.MET)
                .toList();
        boolean inPeriod = branch.rules().stream()
                .allMatch(rule -> rule.step() != Step.TRIGGER || rule.verdict() == Explained.Verdict.MET);
        if (applying.isEmpty() || !inPeriod) {
            return Set.of();
        }
        Explained.RuleTried winner = applying.stream()
                .filter(rule -> rule.verdict() == Explained.Verdict.DENIED)
                .findFirst()
                .orElse(applying.getFirst());
        return applying.stream()
                .filter(rule -> rule != winner)
                .map(rule -> product.code() + " " + winner.clause().id() + " "
                        + rule.clause().id())
                .collect(Collectors.toSet());
    }
}
