package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.review.Decide;
import io.shirase.review.LineDecision;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import io.shirase.review.Reviews.Entered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accepting many lines at once: first what follows from it is shown, then it is entered as a whole. */
final class Many extends Div {

    private final transient Reviews reviews;
    private final transient LineGrid grid;
    private final transient Supplier<DeskClaim> claim;
    private final transient Consumer<List<Entered>> entered;
    private final Button all = Buttons.quiet(words().of("desk.tick-all"), this::tickAll);
    private final Button accept = Buttons.secondary("", this::ask);

    /** @param keys where the key that opens it is listened to */
    Many(Reviews reviews, LineGrid grid, Supplier<DeskClaim> claim, Consumer<List<Entered>> entered, Component keys) {
        this.reviews = reviews;
        this.grid = grid;
        this.claim = claim;
        this.entered = entered;
        Keys.press(accept, Key.KEY_M, "M", keys);
        addClassName("desk-many");
        add(all, accept);
    }

    /** Shows how many are ticked. */
    void show() {
        int ticked = grid.ticked().size();
        accept.setText(
                ticked == 0
                        ? words().of("desk.many")
                        : words().of("desk.accept-ticked", words().formats().number(ticked)));
        boolean waits = grid.rows().stream().anyMatch(LineRow::mayBeTicked);
        accept.setEnabled(waits);
        all.setEnabled(waits);
    }

    private void tickAll() {
        grid.tickAllThatWait();
        show();
    }

    private void ask() {
        DeskClaim now = claim.get();
        UUID incident = now.incident().id();
        new ManyDialog(
                        now,
                        grid.ticked(),
                        grid.inHand().flatMap(now::line),
                        wanted -> reviews.ifEntered(incident, wanted),
                        wanted -> entered.accept(reviews.enterAll(incident, wanted)))
                .open();
    }

    /** Takes back what was entered, where nothing has followed it. */
    List<Entered> takeBack(UUID incident, List<Entered> done) {
        Map<UUID, LineStanding> now = reviews.ofIncident(incident).stream()
                .collect(Collectors.toMap(standing -> standing.line().id(), Function.identity()));
        List<Decide> back = done.stream()
                .flatMap(one -> Stream.ofNullable(one.decision()))
                .flatMap(decision -> stillLatest(decision, now).stream())
                .map(standing -> Decide.withdraw(UUID.randomUUID(), standing))
                .toList();
        return reviews.enterAll(incident, back);
    }

    private static Optional<LineStanding> stillLatest(LineDecision decision, Map<UUID, LineStanding> now) {
        return Optional.ofNullable(now.get(decision.lineId()))
                .filter(standing -> standing.latest()
                        .filter(latest -> latest.id().equals(decision.id()))
                        .isPresent());
    }
}
