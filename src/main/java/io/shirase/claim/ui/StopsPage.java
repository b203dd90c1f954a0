package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.claim.InterruptionWork;
import io.shirase.part.Panel;

/** From when to when the system stood still. */
final class StopsPage extends InterruptionPage {

    private final StopFields stops;

    StopsPage(InterruptionWork work) {
        stops = new StopFields(work.stops());
        add(new Panel(words().of("claim.ui.interruption.stops"), stops));
    }

    @Override
    void into(InterruptionWork.Edit work) {
        work.stops = stops.stretches();
    }
}
