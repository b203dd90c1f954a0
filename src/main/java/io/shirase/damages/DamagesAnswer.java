package io.shirase.damages;

import io.shirase.money.Yen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about a claim.
 *
 * @param step {@link DamagesStep#PROPOSE} is nobody's to choose: an agreement above one's authority becomes one
 * @param amount whole yen; null where none is typed
 * @param day on which it was; null where none is typed
 */
public record DamagesAnswer(
        DamagesStep step, @Nullable Yen amount, @Nullable LocalDate day, String words) {}
