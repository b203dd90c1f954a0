package io.shirase.review;

import io.shirase.money.Yen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands on the desk.
 *
 * @param number the number of the notice receipt
 * @param product code of the policy's product
 * @param dueOn the day by which its oldest undecided line should be decided; null where every line is decided
 * @param open lines that a claim handler has to decide
 * @param asked lines with a question open
 * @param proposed lines that wait for a supervisor
 * @param decided lines decided
 * @param askedAmount whole yen of all lines
 * @param newsAt when something last came in that a claim handler has to look at; null where nothing waits for one
 * @param consents requests for consent that wait for a claim handler
 * @param proposedConsents those that wait for a supervisor
 * @param exclusions findings about exclusions that wait for a supervisor
 * @param objected lines that whoever claims objects about
 * @param handler what whoever looks after it is called; empty for nobody
 * @param news whether that was after the person who reads the queue last looked at the incident
 */
public record DeskItem(
        UUID incidentId,
        UUID policyId,
        String number,
        String insuredName,
        String certificateNumber,
        String product,
        QueueState state,
        @Nullable LocalDate dueOn,
        int open,
        int asked,
        int proposed,
        int decided,
        Yen askedAmount,
        @Nullable Instant newsAt,
        boolean news,
        int consents,
        int proposedConsents,
        int exclusions,
        int objected,
        String handler) {}
