package io.shirase.report;

import io.shirase.incident.Facts;
import io.shirase.incident.NextStep;
import io.shirase.incident.NextSteps;
import io.shirase.incident.ReceiptNumber;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of somebody without an account: being written, or received and waiting for its policy.
 *
 * @param receipt under which number and when it was received; null until it is sent
 * @param oneOfMany whether more came for the same certificate, or the same firm, than one incident explains
 * @param incidentId what it became; null until its policy is found
 * @param setAside why and when nobody looks for its policy any more; null while somebody does
 */
public record OutsideNotice(
        UUID id,
        Sender sender,
        Answers answers,
        @Nullable Receipt receipt,
        boolean oneOfMany,
        @Nullable UUID incidentId,
        @Nullable SetAside setAside) {

    /** @param receivedAt to the second: this is when the insurer was told */
    public record Receipt(ReceiptNumber number, Instant receivedAt) {

        public LocalDateTime receivedLocally() {
            return LocalDateTime.ofInstant(receivedAt, Japan.ZONE);
        }
    }

    public record SetAside(Instant at, String why) {}

    /** What it is called in a list: the firm as far as that was said, else who told it, else its number. */
    public String title() {
        String told = sender.firm().isEmpty() ? sender.name() : sender.firm();
        return told.isEmpty() && receipt != null ? receipt.number().text() : told;
    }

    public boolean isSent() {
        return receipt != null;
    }

    /** @throws NullPointerException while it is being written */
    public Receipt received() {
        return Objects.requireNonNull(receipt);
    }

    /** What it says as facts of an incident: once it is sent, with the notice that it is. */
    public Facts facts() {
        return receipt == null ? answers.facts() : ReportedFacts.from(answers, receipt.receivedLocally());
    }

    /** What is not known yet, and will have to be told once its policy is found. */
    public List<NextStep> open() {
        return NextSteps.of(facts(), answers.particulars()).stream()
                .filter(step -> !step.isForHandler())
                .toList();
    }
}
