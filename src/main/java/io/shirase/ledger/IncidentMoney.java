package io.shirase.ledger;

import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import java.util.UUID;

/**
 * What an incident's money comes to, whole yen.
 *
 * @param reserved set aside for what is not decided or still open
 * @param accepted held reasonable, before ratio and limits
 * @param approved to be paid of what is decided
 * @param ordered of that, on its way
 * @param paid of that, with the payee
 * @param overpaid what lines got beyond what is due to them
 * @param reclaimed of that, asked back
 * @param isOpen whether how much a decided line is paid hangs on something that is not known yet
 */
public record IncidentMoney(
        long reserved,
        long accepted,
        long approved,
        long ordered,
        long paid,
        long overpaid,
        long reclaimed,
        boolean isOpen) {

    static IncidentMoney of(Outlook outlook, Balances balances, UUID incidentId) {
        boolean open = outlook.linesOf(incidentId).stream()
                .filter(LineOutlook::isDecided)
                .anyMatch(line -> line.ways() == null || line.ways().differ());
        return new IncidentMoney(
                balances.ofIncident(incidentId, Account.RESERVED),
                balances.ofIncident(incidentId, Account.ACCEPTED),
                balances.ofIncident(incidentId, Account.APPROVED),
                balances.ofIncident(incidentId, Account.ORDERED),
                balances.ofIncident(incidentId, Account.PAID),
                balances.overpaid(incidentId),
                balances.ofIncident(incidentId, Account.RECLAIMED),
                open);
    }

    /** What is still to be paid of lines that have not got all that is due to them. */
    public long owed() {
        return approved - ordered - paid + overpaid;
    }

    /** Whether nothing is on its way and nothing is to come. */
    public boolean isSettled() {
        return owed() == 0 && ordered == 0 && !isOpen;
    }
}
