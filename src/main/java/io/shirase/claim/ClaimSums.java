package io.shirase.claim;

import io.shirase.expense.Stage;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;

/**
 * What the lines of an incident come to, whole yen.
 *
 * @param lines how many there are, drafts included
 * @param decidedLines of how many something stands decided
 * @param asked of all lines
 * @param planned of {@code asked} what has not been ordered yet
 * @param ways what all lines are paid, decided or expected
 * @param accepted held reasonable of the decided lines, before ratio and limits
 * @param decided of {@code ways} what decided lines are paid
 * @param unknown asked in lines of which nothing can be said yet; no part of {@code ways}
 */
public record ClaimSums(
        int lines, int decidedLines, Yen asked, Yen planned, Ways ways, Yen accepted, Ways decided, Yen unknown) {

    private static final ClaimSums NOTHING =
            new ClaimSums(0, 0, Yen.ZERO, Yen.ZERO, Ways.NOTHING, Yen.ZERO, Ways.NOTHING, Yen.ZERO);

    /** What these lines come to. */
    public static ClaimSums of(Iterable<LineOutlook> lines) {
        ClaimSums sums = NOTHING;
        for (LineOutlook line : lines) {
            sums = sums.plus(line);
        }
        return sums;
    }

    private ClaimSums plus(LineOutlook line) {
        Decided settled = line.decided();
        Ways paid = line.ways() == null ? Ways.NOTHING : line.ways();
        boolean isUnknown = line.ways() == null && !line.isDraft();
        return new ClaimSums(
                lines + 1,
                settled == null ? decidedLines : decidedLines + 1,
                asked.plus(line.asked()),
                line.line().facts().reached() == Stage.PLANNED ? planned.plus(line.asked()) : planned,
                ways.plus(paid),
                settled == null ? accepted : accepted.plus(settled.accepted()),
                settled == null ? decided : decided.plus(paid),
                isUnknown ? unknown.plus(line.asked()) : unknown);
    }

    /** What all lines are paid; a range while it depends on how a suspicion turns out. */
    public YenRange payable() {
        return ways.range();
    }

    /** Whether nothing is left to be decided. */
    public boolean isDecided() {
        return lines > 0 && lines == decidedLines;
    }
}
