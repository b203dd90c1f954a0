package io.shirase.assessment;

import io.shirase.product.Clause;
import io.shirase.product.Item;

/** Takes note of the rules as they are tried on a line. */
interface RuleLog {

    void item(Item item);

    void passed(Step step, Clause clause);

    void denied(Step step, Clause clause, Reason reason);

    void held(Step step, Clause clause, Reason reason);

    /** What was asked, what was accepted of it, and what is left after other insurance; whole yen. */
    void loss(long amount, long accepted, long loss);

    void headCap(Clause clause, int heads, long each, long before, long after);

    void ratio(Clause clause, int percent);
}
