package io.shirase.assessment;

import java.util.List;

/**
 * What to ask about a line of one activity, besides amounts and dates.
 *
 * @param heads for how many it was, and how much each
 * @param claim which claim of somebody else it belongs to, and when that was made
 * @param outsourced whether an outside body did the work
 * @param domestic whether it was done in Japan
 * @param settlementApproved whether there is a judgment or an approved settlement
 * @param traits which properties of what was bought, in the order of the vocabulary
 */
public record LineQuestions(
        boolean heads,
        boolean claim,
        boolean outsourced,
        boolean domestic,
        boolean settlementApproved,
        List<Trait> traits) {

    public static final LineQuestions NONE = new LineQuestions(false, false, false, false, false, List.of());

    public LineQuestions {
        traits = List.copyOf(traits);
    }
}
