package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportState;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.util.List;

/** The way of a request from the first word to the invoice: what is behind, where it stands, what is ahead. */
final class WayList extends OrderedList {

    private static final List<String> STATIONS =
            List.of("requested", "introduced", "quoted", "consent", "ordered", "invoiced");

    WayList(SupportRequest request) {
        addClassName("way");
        int reached = reached(request.state(), request);
        for (int station = 0; station < STATIONS.size(); station++) {
            boolean over = request.state().isOver() && station <= reached;
            Tone tone = station < reached || over ? Tone.GOOD : station == reached ? Tone.ACTIVE : Tone.NEUTRAL;
            ListItem item =
                    new ListItem(new StatusBadge(words().of("directory.request.way." + STATIONS.get(station)), tone));
            if (station == reached) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static int reached(SupportState state, SupportRequest request) {
        return switch (state) {
            case REQUESTED, NOBODY -> 0;
            case INTRODUCED -> 1;
            case QUOTED -> 2;
            case CONSENT_ASKED, CONSENT_REFUSED, CONSENT_GRANTED -> 3;
            case ORDERED -> 4;
            case INVOICED -> 5;
            case CLOSED -> request.introduced().isPresent() ? 1 : 0;
        };
    }
}
