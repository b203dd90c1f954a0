package io.shirase.assessment;

import io.shirase.product.Clause;
import io.shirase.product.Item;

/** Takes note of the rules as they are tried on a line. */
interface RuleLog {

    /** The part of the order of rules that a rule belongs to. */
    enum Step {
        TRIGGER,
        EXCLUSION,
        TRAIT,
        KIND,
        CONDITION,
        WINDOW,
        NOTICE,
        CONSENT,
        CLOSING,
        AMOUNT
    }

    void unknownActivity();

    void item(Item item);

    void passed(Step step, Clause clause);

    void denied(Step step, Clause clause, Reason reason);

    void held(Step step, Clause clause, Reason reason);

    void loss(long amount, long accepted, long loss);

    void headCap(Clause clause, int heads, long each, long before, long after);
}
