package io.shirase.consent;

import io.shirase.money.Yen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer answers.
 *
 * @param step {@link ConsentStep#PROPOSE} is nobody's to choose: a grant above one's authority becomes one
 * @param words of a grant its conditions; else what is said
 * @param amount of a grant, whole yen; else null
 * @param until of a grant, the last day on which may be ordered; null for none
 */
public record ConsentAnswer(
        ConsentStep step,
        String words,
        @Nullable Yen amount,
        @Nullable LocalDate until) {

    public static ConsentAnswer grant(Yen amount, String conditions, @Nullable LocalDate until) {
        return new ConsentAnswer(ConsentStep.GRANT, conditions, amount, until);
    }

    public static ConsentAnswer refuse(String why) {
        return new ConsentAnswer(ConsentStep.REFUSE, why, null, null);
    }

    /** Of what a claim handler has proposed. */
    public static ConsentAnswer sendBack(String why) {
        return new ConsentAnswer(ConsentStep.RETURN, why, null, null);
    }

    public static ConsentAnswer askBack(String question) {
        return new ConsentAnswer(ConsentStep.ASK_BACK, question, null, null);
    }
}
