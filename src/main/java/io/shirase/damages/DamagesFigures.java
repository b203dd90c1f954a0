package io.shirase.damages;

import io.shirase.assessment.Claim;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Explained.AmountStep;
import io.shirase.assessment.Explained.Kind;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.ledger.Account;
import io.shirase.ledger.Balances;
import io.shirase.money.Yen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a claim of somebody else come to, as the engine has it.
 *
 * @param lines that belong to it, drafts left out
 * @param sums what they come to
 * @param deductible whole yen of the certificate for each claim; null where no line of it bears one
 * @param taken whole yen of it that was taken from lines of the claim
 * @param limit whole yen of the limit of a claim; null where no line of it draws on one
 * @param left whole yen that it has left after all lines of the claim; null as {@code limit}
 */
public record DamagesFigures(
        List<LineOutlook> lines,
        ClaimSums sums,
        @Nullable Yen deductible,
        Yen taken,
        @Nullable Yen limit,
        @Nullable Yen left) {

    public static DamagesFigures of(Outlook outlook, UUID claimId) {
        List<LineOutlook> lines = outlook.lines().stream()
                .filter(line -> !line.isDraft())
                .filter(line -> claimId.equals(line.line().facts().claimId()))
                .toList();
        List<LineOutlook> sharing = sharing(outlook, lines);
        List<AmountStep> deductibles = steps(outlook, sharing, Kind.DEDUCTIBLE);
        Yen taken = deductibles.stream()
                .map(step -> step.before().minusOrZero(step.after()))
                .reduce(Yen.ZERO, Yen::plus);
        Optional<LineOutlook> drawing = sharing.stream()
                .filter(line -> !steps(outlook, List.of(line), Kind.CLAIM_LIMIT).isEmpty())
                .reduce((one, later) -> later);
        return new DamagesFigures(
                lines,
                ClaimSums.of(lines),
                deductibles.isEmpty()
                        ? null
                        : terms(outlook, sharing.getFirst()).terms().deductible(),
                taken,
                drawing.map(line -> limit(outlook, line)).orElse(null),
                drawing.map(line -> left(outlook, line)).orElse(null));
    }

    /** Whole yen that the insurer has paid of its lines, less what came back. */
    public Yen paid(Balances balances) {
        long paid = lines.stream()
                .mapToLong(line -> balances.ofLine(line.id(), Account.PAID))
                .sum();
        return Yen.of(Math.max(0, paid));
    }

    /** Those of the same claim in the claim file, whichever incident they belong to. */
    private static List<LineOutlook> sharing(Outlook outlook, List<LineOutlook> lines) {
        List<String> names = lines.stream()
                .flatMap(line ->
                        Stream.ofNullable(outlook.explained(line).expense().claim()))
                .distinct()
                .toList();
        return names.isEmpty()
                ? lines
                : outlook.lines().stream()
                        .filter(line -> !line.isDraft())
                        .filter(line -> names.contains(Objects.requireNonNullElse(
                                outlook.explained(line).expense().claim(), "")))
                        .toList();
    }

    private static List<AmountStep> steps(Outlook outlook, List<LineOutlook> lines, Kind kind) {
        return lines.stream()
                .map(outlook::explained)
                .map(Explained.Line::amounts)
                .flatMap(List::stream)
                .filter(step -> step.kind() == kind)
                .toList();
    }

    private static Claim.Policy terms(Outlook outlook, LineOutlook line) {
        return outlook.period().claim().policyAt(outlook.judgedOn(line).atTime(23, 59));
    }

    private static Yen limit(Outlook outlook, LineOutlook line) {
        var terms = terms(outlook, line).terms();
        return Objects.requireNonNullElse(terms.claimLimit(), terms.policyLimit());
    }

    private static Yen left(Outlook outlook, LineOutlook line) {
        AmountStep step = steps(outlook, List.of(line), Kind.CLAIM_LIMIT).getFirst();
        Yen before = Objects.requireNonNull(step.detail().left());
        return before.minusOrZero(Objects.requireNonNull(line.result()).payable());
    }
}
