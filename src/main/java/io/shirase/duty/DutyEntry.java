package io.shirase.duty;

import io.shirase.time.Moment;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person said of a duty of an incident. Entries are added, never changed.
 *
 * @param duty the code of the obligation, of a {@link ContractDuty}, or of a line's limitation
 * @param on of what was done, or of what begins; unknown for all others
 * @param number under which it was received there; may be empty
 * @param why in the person's own words; may be empty
 */
record DutyEntry(UUID id, String duty, Kind kind, Moment on, String number, String why, Instant at, String by) {

    enum Kind {
        APPLIES,
        APPLIES_NOT,
        /** What a person decided no longer counts: the facts decide again. */
        BY_FACTS,
        DONE,
        NOT_DONE,
        /** From when a line's claim can be made, and its limitation runs. */
        STARTS;

        boolean decides() {
            return this == APPLIES || this == APPLIES_NOT || this == BY_FACTS;
        }

        boolean isAboutDoing() {
            return this == DONE || this == NOT_DONE;
        }
    }
}
