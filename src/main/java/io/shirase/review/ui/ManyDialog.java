package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.review.Reviews.Entered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Before many lines are accepted at once: how many, what they come to, and what follows. */
final class ManyDialog extends Dialog {

    /** So many lines are named; of more the rest is counted. */
    private static final int NAMED = 5;

    private final transient Map<UUID, DeskLine> lines;

    /**
     * @param foreseen what would come of each
     * @param lines by their ids
     */
    ManyDialog(List<Entered> foreseen, Map<UUID, DeskLine> lines, Runnable enter) {
        this.lines = lines;
        List<Entered> possible =
                foreseen.stream().filter(one -> one.decision() != null).toList();
        setHeaderTitle(words().of("desk.many.title", number(possible.size())));
        setWidth("34rem");
        add(new Paragraph(words().of("desk.many.sum", number(possible.size()), sum(possible))));
        List<Entered> proposals = possible.stream()
                .filter(one -> Objects.requireNonNull(one.decision()).proposal())
                .toList();
        if (!proposals.isEmpty()) {
            add(new Note(Tone.WAITING, words().of("desk.many.proposed", number(proposals.size()), sum(proposals))));
        }
        List<Entered> unpaid =
                possible.stream().filter(one -> line(one).paysNothing()).toList();
        if (!unpaid.isEmpty()) {
            add(new Note(
                    Tone.WARN, new Paragraph(words().of("desk.many.unpaid", number(unpaid.size()))), named(unpaid)));
        }
        int refused = foreseen.size() - possible.size();
        if (refused > 0) {
            add(new Note(Tone.WARN, words().of("desk.many.refused", number(refused))));
        }
        var go = Buttons.primary(words().of("desk.accept-ticked", number(possible.size())), () -> {
            close();
            enter.run();
        });
        Keys.pressByControlEnter(go, this);
        go.setDisableOnClick(true);
        go.setEnabled(!possible.isEmpty());
        getFooter().add(Buttons.quiet(words().of("desk.dialog.back"), this::close), go);
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

    private String sum(List<Entered> some) {
        Yen sum = some.stream().map(one -> line(one).standing().asked()).reduce(Yen.ZERO, Yen::plus);
        return words().formats().yen(sum);
    }

    private static String number(int number) {
        return words().formats().number(number);
    }
}
