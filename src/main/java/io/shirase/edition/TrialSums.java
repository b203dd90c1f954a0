package io.shirase.edition;

/**
 * What a comparison found, whole yen.
 *
 * @param claims of how many policies another sum would be paid
 * @param before what those are paid by their edition
 * @param after what they would be paid
 * @param moving how many of them would be judged by the new edition once it is in force
 * @param movingBefore what those are paid by their edition
 * @param movingAfter what they will be paid
 * @param unfit how many policies of those that would move cannot be judged by the new edition
 */
public record TrialSums(
        long claims, long before, long after, long moving, long movingBefore, long movingAfter, long unfit) {

    public static final TrialSums NOTHING = new TrialSums(0, 0, 0, 0, 0, 0, 0);
}
