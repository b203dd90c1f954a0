package io.shirase.consent;

import io.shirase.claim.LineConsent;
import io.shirase.claim.LineConsents;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a claim what was asked and granted about its lines. */
@Component
@Transactional(readOnly = true)
class GrantedLines implements LineConsents {

    private final ConsentLinkRepository links;
    private final ConsentEntryRepository entries;
    private final ConsentBook book;

    GrantedLines(ConsentLinkRepository links, ConsentEntryRepository entries, ConsentBook book) {
        this.links = links;
        this.entries = entries;
        this.book = book;
    }

    @Override
    public Map<UUID, LineConsent> of(List<ExpenseLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Map<UUID, ExpenseLine> present = lines.stream().collect(Collectors.toMap(ExpenseLine::id, Function.identity()));
        Map<UUID, UUID> requests = new HashMap<>();
        for (ConsentLinkRecord link : links.findStanding(lines.getFirst().id())) {
            if (present.containsKey(link.lineId())) {
                requests.put(link.lineId(), Objects.requireNonNull(link.requestId()));
            }
        }
        Map<UUID, Consent> consents = book.of(requests.values());
        Map<UUID, Yen> together = new HashMap<>();
        requests.forEach((line, request) ->
                together.merge(request, amount(Objects.requireNonNull(present.get(line))), Yen::plus));
        Map<UUID, LineConsent> found = new HashMap<>();
        requests.forEach((line, request) -> {
            Consent consent = Objects.requireNonNull(consents.get(request));
            if (consent.state().isOpen() || consent.state() == ConsentState.GRANTED) {
                Yen sum = together.getOrDefault(request, Yen.ZERO);
                found.put(line, lineConsent(consent, sum));
            }
        });
        return found;
    }

    private static Yen amount(ExpenseLine line) {
        return Objects.requireNonNullElse(line.facts().amount(), Yen.ZERO);
    }

    private static LineConsent lineConsent(Consent consent, Yen together) {
        return new LineConsent(
                consent.id(),
                consent.number(),
                consent.grant()
                        .map(grant -> new LineConsent.Granted(
                                grant.locally().toLocalDate(),
                                Objects.requireNonNull(grant.amount()),
                                grant.until(),
                                together))
                        .orElse(null));
    }

    @Override
    public long entries(UUID policyId) {
        return entries.countOfPolicy(policyId);
    }
}
