package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Keys;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.review.Decide;
import io.shirase.review.Reviews.Entered;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Before many lines are accepted at once: how many, what they come to, and what follows. */
final class ManyDialog extends Dialog {

    /** So many lines are named; of more the rest is counted. */
    private static final int NAMED = 5;

    private final transient Map<UUID, DeskLine> lines;
    private final transient Yen before;
    private final transient List<UUID> ticked;
    private final transient Optional<DeskLine> inHand;
    private final transient List<DeskLine> waiting;
    private final transient Function<List<Decide>, List<Entered>> foresee;
    private final Div follows = new Div();
    private final Button go;
    private transient List<Decide> wanted = List.of();

    /**
     * @param ticked by hand
     * @param inHand the line in hand; empty for none
     * @param foresee what would come of it
     */
    ManyDialog(
            DeskClaim claim,
            List<UUID> ticked,
            Optional<DeskLine> inHand,
            Function<List<Decide>, List<Entered>> foresee,
            Consumer<List<Decide>> enter) {
        lines = claim.lines().stream().collect(Collectors.toMap(DeskLine::id, Function.identity()));
        before = claim.sums().accepted();
        this.ticked = ticked;
        this.inHand = inHand;
        this.foresee = foresee;
        waiting = claim.lines().stream().filter(DeskLine::mayBeDecidedAmongMany).toList();
        setHeaderTitle(words().of("desk.many"));
        setWidth("34rem");
        RadioButtonGroup<TickRule> rules = Choices.one(
                words().of("desk.many.rule"),
                Arrays.stream(TickRule.values())
                        .filter(rule -> !of(rule).isEmpty())
                        .toList(),
                this::name);
        go = Buttons.primary("", () -> {
            close();
            enter.accept(wanted);
        });
        Keys.pressByControlEnter(go, this);
        go.setDisableOnClick(true);
        rules.addValueChangeListener(event -> choose(event.getValue()));
        follows.addClassName("form-fields");
        follows.getElement().setAttribute("aria-live", "polite");
        add(rules, follows);
        getFooter().add(Buttons.quiet(words().of("desk.dialog.back"), this::close), go);
        rules.setValue(ticked.isEmpty() ? TickRule.ALL : TickRule.TICKED);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                go.focus();
            }
        });
    }

    private List<DeskLine> of(TickRule rule) {
        return rule.of(waiting, ticked, inHand);
    }

    private String name(TickRule rule) {
        List<DeskLine> lines = of(rule);
        Yen sum = lines.stream().map(line -> line.standing().asked()).reduce(Yen.ZERO, Yen::plus);
        return words().of(
                        rule.messageKey(),
                        number(lines.size()),
                        words().formats().yen(sum),
                        inHand.map(TickRule::vendor).orElse(""));
    }

    private void choose(TickRule rule) {
        wanted = of(rule).stream()
                .map(line -> Decide.accept(UUID.randomUUID(), line.standing()))
                .toList();
        follows.removeAll();
        List<Entered> foreseen = foresee.apply(wanted);
        List<Entered> possible =
                foreseen.stream().filter(one -> one.decision() != null).toList();
        List<Entered> proposals = possible.stream()
                .filter(one -> Objects.requireNonNull(one.decision()).proposal())
                .toList();
        follows.add(new Paragraph(words().of("desk.many.sum", number(possible.size()), yen(sum(possible)))));
        follows.add(new Paragraph(words().of(
                        "desk.many.moves",
                        yen(before),
                        yen(before.plus(sum(possible)).minusOrZero(sum(proposals))))));
        if (!proposals.isEmpty()) {
            follows.add(new Note(
                    Tone.WAITING, words().of("desk.many.proposed", number(proposals.size()), yen(sum(proposals)))));
        }
        List<Entered> unpaid =
                possible.stream().filter(one -> line(one).paysNothing()).toList();
        if (!unpaid.isEmpty()) {
            follows.add(new Note(
                    Tone.WARN, new Paragraph(words().of("desk.many.unpaid", number(unpaid.size()))), named(unpaid)));
        }
        int refused = foreseen.size() - possible.size();
        if (refused > 0) {
            follows.add(new Note(Tone.WARN, words().of("desk.many.refused", number(refused))));
        }
        go.setText(words().of("desk.accept-ticked", number(possible.size())));
        go.setEnabled(!possible.isEmpty());
    }

    private UnorderedList named(List<Entered> some) {
        UnorderedList list = new UnorderedList();
        some.stream()
                .limit(NAMED)
                .map(this::line)
                .map(line -> new ListItem(words().of("desk.line", line.number(), line.activityWords())))
                .forEach(list::add);
        if (some.size() > NAMED) {
            list.add(new ListItem(words().of("desk.many.more", number(some.size() - NAMED))));
        }
        return list;
    }

    private DeskLine line(Entered one) {
        return Objects.requireNonNull(lines.get(one.wanted().lineId()));
    }

    private Yen sum(List<Entered> some) {
        return some.stream().map(one -> line(one).standing().asked()).reduce(Yen.ZERO, Yen::plus);
    }

    private static String yen(Yen amount) {
        return words().formats().yen(amount);
    }

    private static String number(int number) {
        return words().formats().number(number);
    }
}
