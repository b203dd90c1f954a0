package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.assessment.LineQuestions;
import io.shirase.assessment.Trait;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ThirdPartyClaim;
import io.shirase.part.Links;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain yes-or-no questions, asked only where the answer changes what is paid. */
final class QuestionFields extends Div {

    private final Map<Trait, Checkbox> traits = new EnumMap<>(Trait.class);
    private final Checkbox outsourced = new Checkbox(words().of("expense.ui.outsourced"));
    private final Checkbox abroad = new Checkbox(words().of("expense.ui.abroad"));
    final ComboBox<ThirdPartyClaim> claim = new ComboBox<>(words().of("expense.ui.claim"));
    private final Paragraph noClaim = new Paragraph(words().of("expense.ui.claim.none"));
    private final Div newClaim = new Div();
    private final Div claims = new Div(claim, noClaim, newClaim);
    /** What stood in the line before: what is not asked stays as it was. */
    private ExpenseFacts before = ExpenseFacts.NONE;

    private List<Trait> unasked = List.of();
    private List<ThirdPartyClaim> offered = List.of();

    QuestionFields() {
        addClassName("form-fields");
        Arrays.stream(Trait.values())
                .forEach(trait -> traits.put(trait, new Checkbox(words().of("vocabulary.trait", trait))));
        claim.setHelperText(words().of("expense.ui.claim.hint"));
        claim.setItemLabelGenerator(one -> one.name().isEmpty()
                ? words().of("expense.ui.claim.number", words().formats().number(one.number()))
                : one.name());
        claim.setClearButtonVisible(true);
        claims.addClassName("form-fields");
        offer(List.of(), "");
        add(outsourced, abroad);
        traits.values().forEach(this::add);
        add(claims);
        ask(LineQuestions.NONE);
    }

    /** @param path where another claim is entered; empty where none can be */
    void offer(List<ThirdPartyClaim> all, String path) {
        offered = List.copyOf(all);
        claim.setItems(offered);
        claim.setVisible(!offered.isEmpty());
        noClaim.setVisible(offered.isEmpty());
        newClaim.removeAll();
        if (!path.isEmpty()) {
            newClaim.add(Links.to(path, words().of("expense.ui.claim.new")));
        }
    }

    void ask(LineQuestions asked) {
        traits.forEach((trait, box) -> box.setVisible(asked.traits().contains(trait)));
        outsourced.setVisible(asked.outsourced());
        abroad.setVisible(asked.domestic());
        claims.setVisible(asked.claim() || asked.settlementApproved());
        setVisible(getChildren().anyMatch(question -> question.isVisible()));
    }

    void show(ExpenseFacts facts, LineQuestions asked) {
        before = facts;
        ask(asked);
        traits.forEach((trait, box) -> box.setValue(facts.traits().contains(trait)));
        unasked = facts.traits().stream()
                .filter(trait -> !asked.traits().contains(trait))
                .toList();
        outsourced.setValue(facts.outsourced());
        abroad.setValue(!facts.domestic());
        claim.setValue(offered.stream()
                .filter(one -> one.id().equals(facts.claimId()))
                .findFirst()
                .orElse(null));
    }

    /** The traits said yes to, and those that somebody else has noted and this form does not ask about. */
    List<Trait> chosen() {
        return Stream.concat(
                        unasked.stream(),
                        traits.entrySet().stream()
                                .filter(entry -> entry.getValue().isVisible()
                                        && entry.getValue().getValue())
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    boolean isOutsourced() {
        return outsourced.getValue();
    }

    boolean isDomestic() {
        return !abroad.getValue();
    }

    /** The claim chosen; where it is not asked about, and where it is no longer offered, the one that was known before. */
    @Nullable
    UUID claimId() {
        UUID known = before.claimId();
        boolean isOffered =
                known == null || offered.stream().anyMatch(one -> one.id().equals(known));
        ThirdPartyClaim chosen = claim.getValue();
        if (!claims.isVisible() || (chosen == null && !isOffered)) {
            return known;
        }
        return chosen == null ? null : chosen.id();
    }
}
