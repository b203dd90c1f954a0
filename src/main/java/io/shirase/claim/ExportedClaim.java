package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.claimfile.CertificateFile;
import io.shirase.policy.Amendment;
import io.shirase.policy.Policy;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A policy period as files: its claim with what the certificate says on the days by which it is judged, and nothing of other
 * days. Where several days are judged by different certificates, the claim has the earliest, and the certificate's file the
 * others.
 *
 * @param certificate what the claim file has no field for; empty where there is nothing
 * @param assessment of both files
 */
public record ExportedClaim(Claim claim, Optional<CertificateFile> certificate, Assessment assessment) {

    public static ExportedClaim of(Outlook outlook) {
        Policy policy = outlook.period().policy();
        Claim claim = outlook.period().claim();
        if (policy.amendments().isEmpty()) {
            return new ExportedClaim(claim, certificate(policy, List.of()), outlook.assessment());
        }
        List<LocalDate> days = List.copyOf(days(outlook.product(), claim, policy));
        Policy first = policy.on(days.getFirst());
        List<Amendment> later = new ArrayList<>();
        List<Claim.Amendment> amended = new ArrayList<>();
        for (int i = 0; i < policy.amendments().size(); i++) {
            if (days.subList(1, days.size()).contains(policy.amendments().get(i).from())) {
                later.add(policy.amendments().get(i));
                amended.add(claim.amendments().get(i));
            }
        }
        Claim exported =
                new Claim(first.toClaim(), claim.incidents(), claim.expenses(), claim.interruptions(), amended);
        Product product = claim.amendments().stream()
                .filter(amendment -> !amendment.from().isAfter(days.getFirst().atStartOfDay()))
                .reduce((one, next) -> next)
                .map(Claim.Amendment::product)
                .orElse(outlook.product());
        return new ExportedClaim(exported, certificate(first, later), Assessor.assess(product, exported));
    }

    /** From which days on counts what the claim is judged by; of a claim of nothing, what counts at last. */
    private static TreeSet<LocalDate> days(Product product, Claim claim, Policy policy) {
        List<LocalDateTime> judged = new ArrayList<>();
        claim.incidents().forEach(incident -> judged.add(incident.discoveredAt()));
        claim.expenses().forEach(expense -> judged.add(Assessor.judgedAt(product, claim, expense)));
        claim.interruptions().forEach(interruption -> judged.add(interruption.began()));
        TreeSet<LocalDate> days = new TreeSet<>();
        judged.forEach(time -> days.add(policy.since(time.toLocalDate())));
        if (days.isEmpty()) {
            days.add(policy.amendments().getLast().from());
        }
        return days;
    }

    private static Optional<CertificateFile> certificate(Policy first, List<Amendment> later) {
        Overrides overrides = first.overrides();
        return overrides.isEmpty() && later.isEmpty()
                ? Optional.empty()
                : Optional.of(new CertificateFile(
                        first.product(),
                        overrides,
                        later.stream()
                                .map(amendment -> new CertificateFile.Amendment(
                                        amendment.from(),
                                        amendment.content().plan(),
                                        amendment.content().terms(),
                                        amendment.content().riders(),
                                        amendment.content().overrides()))
                                .toList()));
    }
}
