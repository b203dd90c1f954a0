package io.shirase.claim;

import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What claim handlers accept of lines. Whoever keeps the decisions provides it; a claim only asks. */
public interface AcceptedAmounts {

    /** What stands decided, by the id of the line; a line that nothing is decided about is left out. */
    Map<UUID, Decided> of(List<ExpenseLine> lines);

    /** How many entries there are about lines of these incidents: they are only added, the same number is the same state. */
    long entries(Collection<UUID> incidentIds);

    /** Keeps what a claim file says was accepted of lines that have just been imported. */
    void imported(Map<ExpenseLine, Yen> accepted);
}
