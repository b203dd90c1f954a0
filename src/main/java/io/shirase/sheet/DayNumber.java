package io.shirase.sheet;

import java.math.BigDecimal;

/** The number by which a spreadsheet keeps a day. */
public record DayNumber(boolean from1904) {

    /**
     * The day as a {@link Cell} has it; empty where the number is none.
     *
     * @param number of at most ten figures
     */
    public String moment(String number) {
        return NumberLook.moment(new BigDecimal(number), from1904);
    }
}
