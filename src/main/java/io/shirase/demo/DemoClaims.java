package io.shirase.demo;

import io.shirase.assessment.Reason;
import io.shirase.claim.ClaimFiles;
import io.shirase.claim.Imported;
import io.shirase.claim.Insured;
import io.shirase.consent.Consents;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.Demo;
import io.shirase.identity.OnBehalf;
import io.shirase.identity.Organisation;
import io.shirase.identity.SignedIn;
import io.shirase.identity.StartLock;
import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.policy.Policies;
import io.shirase.review.Decide;
import io.shirase.review.DecisionKind;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Imports the claims of the demonstration at the first start, each whole or not at all. */
@Component
@ConditionalOnBooleanProperty("shirase.demo")
class DemoClaims implements SmartLifecycle {

    private static final List<String> NAMES = List.of("minato-2026", "minato-2025", "yamabiko-2026", "yamabiko-leak");
    private static final Map<String, Reason> REASONS = Coded.byCode(Reason.class);
    private static final Map<String, DecisionKind> KINDS = Coded.byCode(DecisionKind.class);

    private final ClaimFiles claimFiles;
    private final Policies policies;
    private final Expenses expenses;
    private final Receipts receipts;
    private final Reviews reviews;
    private final Consents consents;
    private final SignedIn signedIn;
    private final OnBehalf onBehalf;
    private final StartLock lock;
    private final TransactionTemplate transaction;
    private final DemoReceipt drawn = new DemoReceipt();
    private final JsonMapper json = new JsonMapper();
    private volatile boolean running;

    DemoClaims(
            ClaimFiles claimFiles,
            Policies policies,
            Expenses expenses,
            Receipts receipts,
            Reviews reviews,
            Consents consents,
            SignedIn signedIn,
            OnBehalf onBehalf,
            StartLock lock,
            TransactionTemplate transaction) {
        this.claimFiles = claimFiles;
        this.policies = policies;
        this.expenses = expenses;
        this.receipts = receipts;
        this.reviews = reviews;
        this.consents = consents;
        this.signedIn = signedIn;
        this.onBehalf = onBehalf;
        this.lock = lock;
        this.transaction = transaction;
    }

    /** Before the server listens: its phase is later than every one that is not given. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        NAMES.forEach(name -> transaction.executeWithoutResult(status -> {
            lock.take();
            importOnce(name);
        }));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void importOnce(String name) {
        byte[] claim = resource(name + ".json");
        String certificateNumber =
                json.readTree(claim).at("/policy/certificateNumber").asString();
        if (signedIn.asPortal(() -> isThere(certificateNumber))) {
            return;
        }
        Story story = json.readValue(resource(name + ".story.json"), Story.class);
        boolean firm = story.insured().equals("firm");
        Organisation organisation = firm ? Demo.FIRM : Demo.OTHER_FIRM;
        Insured insured = new Insured(organisation.id(), organisation.name(), firm ? Demo.AGENCY.id() : null);
        Imported imported = signedIn.asPortal(() -> claimFiles.importFile(claim, insured, story.incidents()));
        String policyholder = firm ? "policyholder" : "policyholder2";
        story.lines()
                .forEach((id, line) -> onBehalf.of(
                        policyholder,
                        () -> tell(
                                Objects.requireNonNull(imported.lines().get(id)),
                                certificateNumber,
                                line,
                                organisation.name())));
        Objects.requireNonNullElse(story.consents(), Map.<String, String>of())
                .forEach((id, why) -> onBehalf.of(
                        policyholder,
                        () -> consents.ask(
                                UUID.randomUUID(),
                                Objects.requireNonNull(imported.lines().get(id)),
                                why,
                                List.of())));
        for (Story.Decision decision : story.decisions()) {
            UUID line = Objects.requireNonNull(imported.lines().get(decision.line()));
            onBehalf.of(decision.by(), () -> decide(line, decision));
        }
    }

    private boolean isThere(String certificateNumber) {
        return !policies.ofNumbers(List.of(certificateNumber)).isEmpty();
    }

    private ExpenseLine tell(UUID lineId, String certificateNumber, Story.Line told, String insured) {
        ExpenseLine line = expenses.get(lineId);
        ExpenseFacts facts = line.facts().withWords(text(told.vendor()), text(told.note()));
        String receipt = told.receipt();
        List<UUID> attached = receipt == null
                ? List.of()
                : List.of(receipt(line, receipt, insured, certificateNumber + "-" + line.position(), facts));
        return expenses.edit(lineId, line.version(), facts, attached);
    }

    private UUID receipt(ExpenseLine line, String receipt, String insured, String number, ExpenseFacts facts) {
        boolean pdf = receipt.equals("pdf");
        byte[] bytes = pdf ? drawn.pdf(insured, number, facts) : resource(receipt);
        String name = pdf ? "領収書_" + (facts.vendor().isEmpty() ? number : facts.vendor()) + ".pdf" : receipt;
        try {
            return receipts.add(line.incidentId(), name, new ByteArrayInputStream(bytes))
                    .receipt()
                    .id();
        } catch (ReceiptRefused refused) {
            throw new IllegalStateException("The demonstration's own receipt is refused", refused);
        }
    }

    private Object decide(UUID lineId, Story.Decision decision) {
        LineStanding seen = reviews.of(lineId);
        Long amount = decision.amount();
        return reviews.enter(new Decide(
                UUID.randomUUID(),
                lineId,
                Objects.requireNonNull(KINDS.get(decision.kind()), decision.kind()),
                amount == null ? null : Yen.of(amount),
                text(decision.words()),
                decision.reason() == null ? null : REASONS.get(decision.reason()),
                seen.line().version(),
                seen.number()));
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    private static byte[] resource(String name) {
        try (InputStream in = DemoClaims.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
