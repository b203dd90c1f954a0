package io.shirase.policy;

import io.shirase.money.YenRange;
import java.util.List;

/** Tells, before a policy is saved, which incidents' money that moves. The features that know bring it. */
public interface PolicyPreview {

    /**
     * @param after the policy as it would be
     * @return one for each incident of the policy that would be paid another sum; empty where nothing moves
     */
    List<Moved> ifSaved(Policy after);

    /**
     * An incident that would be paid another sum.
     *
     * @param decidedLines of how many of its lines something stands decided; their decisions stay, what is paid of them moves
     */
    record Moved(String receiptNumber, int decidedLines, YenRange before, YenRange after) {}
}
