package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.claimfile.CertificateFile;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.policy.Policy;
import io.shirase.product.Overrides;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim file read as if the portal had taken it in: no store, no people, the same reading.
 *
 * @param incidents the ids that stand for those of the file, by these, in the file's order
 */
public record FiledClaim(Outlook outlook, Map<String, UUID> incidents) {

    private static final String UNNAMED = "–";

    public FiledClaim {
        incidents = Collections.unmodifiableMap(new LinkedHashMap<>(incidents));
    }

    /**
     * @param certificate what the certificate states of its own; null where nothing
     * @throws ClaimFileException if the certificate is another product's
     */
    public static FiledClaim of(ClaimFileReader.Read read, @Nullable CertificateFile certificate) {
        ClaimFileReader.Read certified = certificate == null ? read : read.certified(certificate);
        Claim claim = certified.claim();
        Map<UUID, String> names = new HashMap<>();
        Map<String, UUID> incidents = new LinkedHashMap<>();
        for (Claim.Incident incident : claim.incidents()) {
            UUID id = id("incident", incident.id());
            incidents.put(incident.id(), id);
            names.put(id, incident.id());
        }
        Map<UUID, Integer> counts = new HashMap<>();
        Map<UUID, Decided> decided = new HashMap<>();
        List<ExpenseLine> lines = new ArrayList<>();
        for (Claim.Expense expense : claim.expenses()) {
            UUID incident = Objects.requireNonNull(incidents.get(expense.incident()));
            ExpenseLine line = line(expense, incident, lines.size(), counts.merge(incident, 1, Integer::sum));
            lines.add(line);
            names.put(line.id(), expense.id());
            Yen accepted = expense.acceptedAmount();
            if (accepted != null) {
                decided.put(line.id(), new Decided(kind(accepted, expense.amount()), accepted));
            }
        }
        PolicyPeriod period = new PolicyPeriod(
                policy(claim.policy(), certificate),
                claim,
                names,
                lines,
                lines,
                decided,
                Map.of(),
                LineClaims.NONE,
                Map.of());
        return new FiledClaim(new Outlook(period, certified.product()), incidents);
    }

    private static Decided.Kind kind(Yen accepted, Yen asked) {
        return accepted.isZero()
                ? Decided.Kind.DENIED
                : accepted.equals(asked) ? Decided.Kind.ACCEPTED : Decided.Kind.CUT;
    }

    private static ExpenseLine line(Claim.Expense expense, UUID incident, int position, int number) {
        return new ExpenseLine(
                id("line", expense.id()),
                incident,
                position,
                number,
                ClaimImport.facts(expense),
                List.of(),
                "",
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                0);
    }

    /** The same id in the same file, so that the same file gives the same packet. */
    private static UUID id(String what, String name) {
        return UUID.nameUUIDFromBytes((what + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Policy policy(Claim.Policy policy, @Nullable CertificateFile certificate) {
        String number = policy.certificateNumber();
        return new Policy(
                id("policy", ""),
                policy.product(),
                number == null || number.isBlank() ? UNNAMED : number,
                id("insured", ""),
                UNNAMED,
                null,
                policy.periodStart(),
                policy.periodEnd(),
                policy.plan(),
                policy.terms(),
                policy.riders(),
                policy.paidOutsideFile(),
                certificate == null ? Overrides.NONE : certificate.overrides(),
                0);
    }
}
