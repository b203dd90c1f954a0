package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.claimfile.CertificateFile;
import io.shirase.claimfile.ClaimFileException;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseImport;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.NewLine;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.incident.Facts;
import io.shirase.incident.Incidents;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.policy.Content;
import io.shirase.policy.CountsFrom;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyEdits;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes records of a claim; runs in the portal's own name, in the transaction of whoever asks. */
@Component
class ClaimImport {

    private static final int MAX_NAME = 1000;

    private final Policies policies;
    private final PolicyEdits edits;
    private final Incidents incidents;
    private final ExpenseImport expenses;
    private final Interruptions interruptions;
    private final AcceptedAmounts acceptedAmounts;
    private final ClaimFileNameRepository fileNames;
    private final ThirdPartyClaims thirdParties;

    ClaimImport(
            Policies policies,
            PolicyEdits edits,
            Incidents incidents,
            ExpenseImport expenses,
            Interruptions interruptions,
            AcceptedAmounts acceptedAmounts,
            ClaimFileNameRepository fileNames,
            ThirdPartyClaims thirdParties) {
        this.policies = policies;
        this.edits = edits;
        this.incidents = incidents;
        this.expenses = expenses;
        this.interruptions = interruptions;
        this.acceptedAmounts = acceptedAmounts;
        this.fileNames = fileNames;
        this.thirdParties = thirdParties;
    }

    Imported records(Claim claim, CertificateFile stated, Insured insured, Map<String, String> descriptions) {
        Policy added = policies.add(policy(claim.policy(), insured));
        Policy policy = stated.overrides().isEmpty()
                ? added
                : edits.override(added.id(), added.version(), stated.overrides(), OwnTerms.of(added));
        for (CertificateFile.Amendment amendment : stated.amendments()) {
            Content content =
                    new Content(amendment.plan(), amendment.terms(), amendment.riders(), amendment.overrides());
            policy = edits.change(policy.version(), policy.with(content), new CountsFrom(amendment.from(), ""));
        }
        UUID policyId = policy.id();
        Map<String, UUID> incidentIds = new LinkedHashMap<>();
        for (Claim.Incident incident : claim.incidents()) {
            UUID id = UUID.randomUUID();
            incidents.importIncident(id, policyId, Facts.of(incident), descriptions.getOrDefault(incident.id(), ""));
            incidentIds.put(incident.id(), id);
        }
        Map<String, UUID> lineIds = lines(claim.expenses(), incidentIds);
        claim.interruptions().forEach(interruption -> interruptions.add(UUID.randomUUID(), policyId, interruption));
        keepNames(policyId, incidentIds, "/incidents");
        keepNames(policyId, lineIds, "/expenses");
        return new Imported(policyId, policy.certificateNumber(), incidentIds, lineIds);
    }

    private Map<String, UUID> lines(List<Claim.Expense> claimed, Map<String, UUID> incidentIds) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        List<NewLine> lines = new ArrayList<>();
        Map<FileClaim, UUID> claims = new HashMap<>();
        for (int i = 0; i < claimed.size(); i++) {
            Claim.Expense line = claimed.get(i);
            ExpenseFacts facts = facts(line);
            refuseInvalid(facts, "/expenses/" + i);
            refuseLong(line.claim(), "/expenses/" + i + "/claim");
            UUID incident = Objects.requireNonNull(incidentIds.get(line.incident()));
            UUID claimId = FileClaim.of(line, incident)
                    .map(one -> claims.computeIfAbsent(one, this::keep))
                    .orElse(null);
            NewLine added = new NewLine(UUID.randomUUID(), incident, facts.with(all -> all.claimId = claimId));
            lines.add(added);
            ids.put(line.id(), added.id());
        }
        keepAccepted(claimed, expenses.lines(lines));
        return ids;
    }

    private UUID keep(FileClaim claim) {
        return thirdParties.imported(claim.incident(), claim.reference(), claim.madeAt(), claim.settlementApproved());
    }

    /**
     * A claim of somebody else as lines of a file have it. What they say otherwise of one claim stays as they say it.
     *
     * @param alone the line that is a claim of its own, as one is that names none; null for one that is named
     */
    private record FileClaim(
            UUID incident,
            @Nullable String reference,
            @Nullable LocalDateTime madeAt,
            @Nullable Boolean settlementApproved,
            @Nullable String alone) {

        static Optional<FileClaim> of(Claim.Expense line, UUID incident) {
            if (line.claim() == null && line.claimMadeAt() == null && line.settlementApproved() == null) {
                return Optional.empty();
            }
            return Optional.of(new FileClaim(
                    incident,
                    line.claim(),
                    line.claimMadeAt(),
                    line.settlementApproved(),
                    line.claim() == null ? line.id() : null));
        }
    }

    private void keepAccepted(List<Claim.Expense> claimed, List<ExpenseLine> lines) {
        Map<ExpenseLine, Yen> accepted = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Yen amount = claimed.get(i).acceptedAmount();
            if (amount != null) {
                accepted.put(lines.get(i), amount);
            }
        }
        acceptedAmounts.imported(accepted);
    }

    private static void refuseInvalid(ExpenseFacts facts, String path) {
        try {
            Expenses.refuseInvalid(facts);
        } catch (InvalidExpense invalid) {
            Problem problem = invalid.problems().getFirst();
            throw new ClaimFileException(path + "/" + problem.field(), problem);
        }
    }

    private static void refuseLong(@Nullable String name, String path) {
        if (name != null && name.length() > MAX_NAME) {
            throw new ClaimFileException(path, "claim.file.name-too-long", String.valueOf(MAX_NAME));
        }
    }

    private void keepNames(UUID policyId, Map<String, UUID> ids, String path) {
        List<ClaimFileName> names = new ArrayList<>();
        ids.forEach((name, id) -> {
            if (name.length() > MAX_NAME) {
                throw new ClaimFileException(path, "claim.file.id-too-long", String.valueOf(MAX_NAME));
            }
            names.add(new ClaimFileName(id, policyId, name));
        });
        fileNames.saveAll(names);
    }

    /** @throws ClaimFileException if the file names no certificate */
    static Policy policy(Claim.Policy policy, Insured insured) {
        String certificateNumber = policy.certificateNumber();
        if (certificateNumber == null || certificateNumber.isBlank()) {
            throw new ClaimFileException("/policy/certificateNumber", "claim.file.number-needed");
        }
        return new Policy(
                UUID.randomUUID(),
                policy.product(),
                certificateNumber,
                insured.organisationId(),
                insured.name(),
                insured.agencyOrganisationId(),
                policy.periodStart(),
                policy.periodEnd(),
                policy.plan(),
                policy.terms(),
                policy.riders(),
                policy.paidOutsideFile());
    }

    static ExpenseFacts facts(Claim.Expense line) {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = line.activity();
            facts.amount = line.amount();
            facts.orderedAt = line.orderedAt();
            facts.accruedOn = line.accruedOn();
            facts.spentOn = line.spentOn();
            facts.consentOn = line.consentOn();
            facts.outsourced = line.outsourced();
            facts.heads = line.heads();
            facts.unitCost = line.unitCost();
            facts.domestic = line.domestic();
            facts.traits = line.traits();
            facts.paidByOtherInsurance = line.paidByOtherInsurance();
        });
    }
}
