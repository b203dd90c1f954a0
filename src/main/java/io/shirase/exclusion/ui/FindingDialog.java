package io.shirase.exclusion.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.evidence.Receipt;
import io.shirase.exclusion.ExclusionStanding;
import io.shirase.exclusion.Exclusions.Found;
import io.shirase.exclusion.FindingEntry;
import io.shirase.exclusion.FindingKind;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Keys;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks what is found about exclusions, and on what evidence; of several the same. */
final class FindingDialog extends Dialog {

    /** So many are named; of more the rest is counted. */
    private static final int NAMED = 8;

    private final UUID attempt = UUID.randomUUID();
    private final Map<String, Integer> seen;
    private final RadioButtonGroup<FindingKind> kind;
    private final LongText evidence = new LongText(words().of("exclusion.evidence"), FindingEntry.MAX_WORDS);
    private final CheckboxGroup<Receipt> files;
    private final Div trouble = new Div();
    private final Function<Found, String> entry;

    /**
     * @param kinds to choose from; one only is not asked for
     * @param receipts what can be named as evidence
     * @param entry enters it, and says why not where it may not stand
     */
    FindingDialog(
            List<ExclusionStanding> chosen,
            List<FindingKind> kinds,
            List<Receipt> receipts,
            Function<Found, String> entry) {
        this.entry = entry;
        seen = seen(chosen);
        setHeaderTitle(words().of(
                        kinds.size() == 1 ? "exclusion.return.title" : "exclusion.write.title",
                        words().formats().number(chosen.size())));
        setWidth("36rem");
        trouble.getElement().setAttribute("role", "alert");
        kind = Choices.one(words().of("exclusion.finding"), kinds, one -> words().of("exclusion.kind", one));
        kind.setVisible(kinds.size() > 1);
        kind.setValue(kinds.getFirst());
        kind.addValueChangeListener(event -> hint());
        evidence.setMinRows(3);
        files = Choices.many(words().of("exclusion.evidence.files"), receipts, Receipt::fileName);
        files.setVisible(!receipts.isEmpty() && kinds.size() > 1);
        Button enter =
                Buttons.primary(words().of(kinds.size() == 1 ? "exclusion.return" : "exclusion.enter"), this::enter);
        Keys.pressByControlEnter(enter, this);
        enter.setDisableOnClick(true);
        enter.addClickListener(event -> enter.setEnabled(true));
        add(trouble, named(chosen), kind, evidence, files);
        getFooter().add(Buttons.quiet(words().of("exclusion.cancel"), this::close), enter);
        hint();
    }

    static Map<String, Integer> seen(List<ExclusionStanding> chosen) {
        return chosen.stream()
                .collect(Collectors.toMap(
                        one -> one.exclusion().code(), one -> one.entries().size()));
    }

    private static Div named(List<ExclusionStanding> chosen) {
        UnorderedList names = new UnorderedList();
        chosen.stream()
                .limit(NAMED)
                .map(one -> new ListItem(
                        one.exclusion().summary().in(words().formats().locale())))
                .forEach(names::add);
        Div named = new Div(names);
        if (chosen.size() > NAMED) {
            named.add(
                    new Paragraph(words().of("exclusion.more", words().formats().number(chosen.size() - NAMED))));
        }
        return named;
    }

    private void hint() {
        evidence.setHelperText(words().of("exclusion.evidence.hint", kind.getValue()));
    }

    private void enter() {
        trouble.removeAll();
        if (evidence.getValue().isBlank()) {
            evidence.setInvalid(true);
            evidence.setErrorMessage(words().of("exclusion.refused.words-missing"));
            evidence.focus();
            return;
        }
        if (evidence.isMistyped()) {
            evidence.focus();
            return;
        }
        String refused = entry.apply(new Found(
                attempt,
                seen,
                kind.getValue(),
                evidence.getValue(),
                files.getValue().stream().map(Receipt::id).toList()));
        if (refused.isEmpty()) {
            close();
        } else {
            trouble.add(new Note(Tone.BAD, refused));
        }
    }
}
